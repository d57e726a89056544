import type { EntityManager } from '@mikro-orm/postgresql';
import { Account, type AccountKind } from '../accounts/account.entity.js';
import { accountNameKey } from '../accounts/account-name.js';
import type { BranchCode } from '../ports/branch.entity.js';
import { AccessToken } from '../sessions/access-token.entity.js';
import { newId } from '../shared/ids.js';
import { hashToken } from '../shared/tokens.js';
import type { Applicant } from './firms.js';
import { daysAfter, onDay } from './times.js';

/** Of every demo account. */
export const DEMO_PASSWORD = 'harbour-demo-2026';
/** Known to everybody who reads this file: it opens made-up data, and nothing else is ever given such a token. */
export const DEMO_TOKEN = 'demo-analyst-token-made-up-data-only';
const TOKEN_DAYS = 365;

interface Staff {
  readonly kind: AccountKind;
  readonly accountName: string;
  readonly personName: string;
  readonly branchCodes: readonly BranchCode[];
}

export const staff = {
  keelung: { kind: 'STAFF', accountName: 'reviewer-kl', personName: '鄭國強', branchCodes: ['KL'] },
  kaohsiung: { kind: 'STAFF', accountName: 'reviewer-kh', personName: '曾怡君', branchCodes: ['KH', 'TX'] },
  analyst: { kind: 'ANALYST', accountName: 'analyst', personName: '潘思齊', branchCodes: [] },
} as const satisfies Record<string, Staff>;

type AccountRow = Omit<Account, 'lockedUntil' | 'disabledAt' | 'version'>;

/** Something of an account that is not the same for all. */
type Particulars = Pick<Account, 'kind' | 'accountName' | 'personName' | 'mobile' | 'email' | 'registeredAt'> &
  Partial<Account>;

export function accountRow(passwordHash: string, particulars: Particulars): AccountRow {
  return {
    id: newId(),
    accountNameKey: accountNameKey(particulars.accountName),
    emailKey: particulars.email.toLowerCase(),
    language: 'ZH_HANT',
    passwordHash,
    companyId: null,
    companyAdministrator: false,
    branchCodes: [],
    approvedAt: null,
    rejectedAt: null,
    emailVerifiedAt: null,
    failedSignIns: 0,
    consentVersion: null,
    consentedAt: null,
    ...particulars,
  };
}

/** The account of somebody who registers. */
export function applicantAccount(
  passwordHash: string,
  applicant: Applicant,
  registeredAt: Date,
  more: Partial<Account>,
): AccountRow {
  const { accountName, personName, mobile, email, language } = applicant;
  const particulars = { kind: 'GENERAL' as const, accountName, personName, mobile, email, language, registeredAt };
  return accountRow(passwordHash, { ...particulars, ...more });
}

/** The people of the port company. Returns the reviewers' ids. */
export async function insertStaff(
  em: EntityManager,
  passwordHash: string,
  now: Date,
): Promise<{ keelung: string; kaohsiung: string }> {
  const since = onDay(now, 1000, 9);
  const rows = Object.fromEntries(
    Object.entries<Staff>(staff).map(([key, { branchCodes, ...named }]) => {
      const email = `${named.accountName}@port.example`;
      const dates = { registeredAt: since, approvedAt: since, emailVerifiedAt: since };
      return [
        key,
        accountRow(passwordHash, { ...named, ...dates, email, mobile: '0900000001', branchCodes: [...branchCodes] }),
      ];
    }),
  ) as Record<keyof typeof staff, AccountRow>;
  await em.insertMany(Account, Object.values(rows));
  await em.insert(AccessToken, {
    id: newId(),
    tokenHash: hashToken(DEMO_TOKEN),
    accountId: rows.analyst.id,
    label: 'Demo',
    createdAt: now,
    expiresAt: daysAfter(now, TOKEN_DAYS),
    revokedAt: null,
  });
  return { keelung: rows.keelung.id, kaohsiung: rows.kaohsiung.id };
}

/** Whether it was this demo that filled the database. */
export async function hasDemoToken(em: EntityManager): Promise<boolean> {
  return (await em.count(AccessToken, { tokenHash: hashToken(DEMO_TOKEN) })) > 0;
}

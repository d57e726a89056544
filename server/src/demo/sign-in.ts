import type { EntityManager } from '@mikro-orm/postgresql';
import type { AccountKind, BranchCode, StaffRole } from '../access/words.js';
import { Account } from '../accounts/account.entity.js';
import { newAccount } from '../accounts/new-account.js';
import { AccessToken } from '../sessions/access-token.entity.js';
import { newId } from '../shared/ids.js';
import { hashToken } from '../shared/tokens.js';
import type { Applicant } from './firms.js';
import { daysAfter, onDay } from './times.js';

/** Of every demo account. */
export const DEMO_PASSWORD = 'harbour-demo-2026';
/** Public by design: it only opens made-up data. */
export const DEMO_TOKEN = 'demo-analyst-token-made-up-data-only';
const TOKEN_DAYS = 365;

interface Staff {
  readonly kind: AccountKind;
  readonly accountName: string;
  readonly personName: string;
  readonly branchCodes: readonly BranchCode[];
  readonly staffRoles: readonly StaffRole[];
}

export const staff = {
  keelung: {
    kind: 'STAFF',
    accountName: 'reviewer-kl',
    personName: '鄭國強',
    branchCodes: ['KL'],
    staffRoles: ['REVIEWER'],
  },
  kaohsiung: {
    kind: 'STAFF',
    accountName: 'reviewer-kh',
    personName: '曾怡君',
    branchCodes: ['KH', 'TX'],
    staffRoles: ['REVIEWER'],
  },
  policeKeelung: {
    kind: 'STAFF',
    accountName: 'police-kl',
    personName: '邱柏翰',
    branchCodes: ['KL'],
    staffRoles: ['POLICE_CHECK'],
  },
  policeKaohsiung: {
    kind: 'STAFF',
    accountName: 'police-kh',
    personName: '夏正偉',
    branchCodes: ['KH', 'TX'],
    staffRoles: ['POLICE_CHECK'],
  },
  administrator: {
    kind: 'STAFF',
    accountName: 'port-admin',
    personName: '范雅筑',
    branchCodes: ['KL', 'TX', 'KH', 'HL'],
    staffRoles: ['ADMINISTRATOR'],
  },
  analyst: { kind: 'ANALYST', accountName: 'analyst', personName: '潘思齊', branchCodes: [], staffRoles: [] },
} as const satisfies Record<string, Staff>;

/** The account of an applicant. */
export function applicantAccount(
  passwordHash: string,
  applicant: Applicant,
  registeredAt: Date,
  more: Partial<Account>,
): ReturnType<typeof newAccount> {
  const { accountName, personName, mobile, email, language } = applicant;
  const particulars = { accountName, personName, mobile, email, language, passwordHash, registeredAt };
  return newAccount({ kind: 'GENERAL', ...particulars, ...more });
}

/** Who decides: the ids of the reviewers and of the police. */
export type Deciders = Readonly<Record<'keelung' | 'kaohsiung' | 'policeKeelung' | 'policeKaohsiung', string>>;

/** The people of the port company. Returns those who decide. */
export async function insertStaff(em: EntityManager, passwordHash: string, now: Date): Promise<Deciders> {
  const since = onDay(now, 1000, 9);
  const common = {
    language: 'ZH_HANT',
    mobile: '0900000001',
    passwordHash,
    registeredAt: since,
    approvedAt: since,
    emailVerifiedAt: since,
  } as const;
  const rows = Object.fromEntries(
    Object.entries<Staff>(staff).map(([key, { branchCodes, staffRoles, ...named }]) => {
      const email = `${named.accountName}@port.example`;
      const may = { branchCodes: [...branchCodes], staffRoles: [...staffRoles] };
      return [key, newAccount({ ...common, ...named, ...may, email })];
    }),
  ) as Record<keyof typeof staff, ReturnType<typeof newAccount>>;
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
  return {
    keelung: rows.keelung.id,
    kaohsiung: rows.kaohsiung.id,
    policeKeelung: rows.policeKeelung.id,
    policeKaohsiung: rows.policeKaohsiung.id,
  };
}

/** Whether it was this demo that filled the database. */
export async function hasDemoToken(em: EntityManager): Promise<boolean> {
  return (await em.count(AccessToken, { tokenHash: hashToken(DEMO_TOKEN) })) > 0;
}

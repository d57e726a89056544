import type { EntityManager } from '@mikro-orm/postgresql';
import { Account } from '../accounts/account.entity.js';
import { CONSENT_VERSION } from '../accounts/consent.js';
import { newAccount } from '../accounts/new-account.js';
import type { DemoFirm } from './companies.js';
import { onDay } from './times.js';

/** A second account of firm A, without the company reading right: it owns what it entered and applied for (R-ACC-1). */
export const COLLEAGUE = { accountName: 'demo-a2', personName: '吳佩珊', mobile: '0900000102' } as const;

export async function insertColleague(
  em: EntityManager,
  passwordHash: string,
  { companyId, colleagueId: id }: DemoFirm,
  now: Date,
): Promise<void> {
  const since = onDay(now, 840, 11, 5);
  const account = newAccount({
    kind: 'GENERAL',
    ...COLLEAGUE,
    email: 'demo-a2@dehai.example',
    language: 'ZH_HANT',
    passwordHash,
    registeredAt: since,
    approvedAt: since,
    emailVerifiedAt: since,
    companyReadingRight: false,
    consentVersion: CONSENT_VERSION,
    consentedAt: onDay(now, 12, 8, 50),
  });
  await em.insert(Account, { ...account, id, companyId });
}

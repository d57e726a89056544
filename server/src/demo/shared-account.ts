import type { EntityManager } from '@mikro-orm/postgresql';
import { Account } from '../accounts/account.entity.js';
import { CONSENT_VERSION } from '../accounts/consent.js';
import { newAccount } from '../accounts/new-account.js';
import { SharedBinding } from '../accounts/shared-binding.entity.js';
import { newId } from '../shared/ids.js';
import { onDay } from './times.js';

/** A person who works for two of the firms (R-REG-7). */
export const SHARED_ACCOUNT = 'demo-shared';

export async function insertSharedAccount(
  em: EntityManager,
  passwordHash: string,
  generalAccountIds: readonly string[],
  now: Date,
): Promise<void> {
  const since = onDay(now, 90, 14, 12);
  const account = newAccount({
    kind: 'SHARED',
    accountName: SHARED_ACCOUNT,
    personName: '許雅文',
    mobile: '0900000404',
    email: 'demo-shared@agents.example',
    language: 'ZH_HANT',
    passwordHash,
    registeredAt: since,
    approvedAt: since,
    emailVerifiedAt: since,
    consentVersion: CONSENT_VERSION,
    consentedAt: since,
  });
  await em.insert(Account, account);
  await em.insertMany(
    SharedBinding,
    generalAccountIds.map((generalAccountId) => ({
      id: newId(),
      sharedAccountId: account.id,
      generalAccountId,
      boundAt: since,
    })),
  );
}

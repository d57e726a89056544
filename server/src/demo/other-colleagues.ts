import type { EntityManager } from '@mikro-orm/postgresql';
import { Account } from '../accounts/account.entity.js';
import { CONSENT_VERSION } from '../accounts/consent.js';
import { newAccount } from '../accounts/new-account.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import type { DemoFirm } from './companies.js';
import { onDay } from './times.js';

/** More accounts of firm A: one whose address is not verified, and one who has left (R-REG-3). */
export async function insertOtherColleagues(
  em: EntityManager,
  passwordHash: string,
  { companyId, accountId: administratorId }: DemoFirm,
  now: Date,
): Promise<void> {
  const colleague = (
    accountName: string,
    personName: string,
    mobile: string,
    daysAgo: number,
    more: Partial<Account>,
  ) => {
    const since = onDay(now, daysAgo, 10, 20);
    return newAccount({
      ...{ kind: 'GENERAL', accountName, personName, mobile, email: `${accountName}@dehai.example`, passwordHash },
      ...{ language: 'ZH_HANT', registeredAt: since, approvedAt: since, emailVerifiedAt: since, companyId },
      ...{ companyReadingRight: false, consentVersion: CONSENT_VERSION, consentedAt: since, ...more },
    });
  };
  await em.insertMany(Account, [
    colleague('demo-a-3', '莊博文', '0900000512', 2, {
      emailVerifiedAt: null,
      consentVersion: null,
      consentedAt: null,
    }),
    colleague('demo-a-4', '簡子傑', '0900000513', 610, {
      ...{ lastSignInAt: onDay(now, 45, 17, 3), disabledAt: onDay(now, 44, 9, 5), disabledById: administratorId },
      disabledReason: '已離職',
    }),
  ]);
  await transactionDatabase(em).change(
    sql`update account set last_sign_in_at = ${onDay(now, 0, 8, 30)} where id = ${administratorId}`,
  );
}

import type { EntityManager } from '@mikro-orm/postgresql';
import { passesOf } from '../access/ownership.js';
import type { Account } from '../accounts/account.entity.js';
import { text } from '../shared/rows.js';
import { sql, transactionDatabase } from '../shared/sql.js';

/** Instead of a reason about passes, which may name a holder, for accounts that do not own all of them (R-ACC-1). */
export const WITHHELD = {
  ZH_HANT: '（原因僅提供可讀取該通行證之帳號）',
  EN: '(The reason is shown to the accounts that may read the pass.)',
};

/** Whether an account of the company owns every pass of these numbers (R-ACC-1). */
export async function ownsPasses(
  tx: EntityManager,
  account: Account,
  companyId: string,
  numbers: readonly string[],
): Promise<boolean> {
  return (await ownedOf(tx, account, companyId, numbers)).length === numbers.length;
}

/** Those of the passes of these numbers that an account of the company owns. */
export async function ownedOf(
  tx: EntityManager,
  { id: accountId, companyReadingRight, companyAdministrator }: Account,
  companyId: string,
  numbers: readonly string[],
): Promise<string[]> {
  const readsCompany = companyReadingRight ?? companyAdministrator;
  const owner = { companyId, accountId, actsThrough: null, readsCompany };
  const owned = await transactionDatabase(tx).rows(
    { number: text },
    sql`select p.number from pass p where p.number = any(${numbers}::text[]) and ${passesOf(owner).own}`,
  );
  return owned.map(({ number }) => number);
}

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Account } from '../accounts/account.entity.js';
import type { PasswordOwner } from '../accounts/context-words.js';
import { text } from '../shared/rows.js';
import { sql, transactionDatabase } from '../shared/sql.js';

/** The names that the password of an account may not contain: its own, and those of the companies it acts for (R-REG-12). */
export async function passwordOwner(
  em: EntityManager,
  { id, accountName, companyId }: Pick<Account, 'id' | 'accountName' | 'companyId'>,
): Promise<PasswordOwner> {
  const companies = await transactionDatabase(em).rows(
    { name: text },
    sql`select c.name from company c where c.id = ${companyId ?? null}::uuid or c.id in (
      select g.company_id from shared_binding b join account g on g.id = b.general_account_id
      where b.shared_account_id = ${id})`,
  );
  return { accountName, companyNames: companies.map(({ name }) => name) };
}

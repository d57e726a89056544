import type { EntityManager } from '@mikro-orm/postgresql';
import { Account } from '../../accounts/account.entity.js';
import { addresseeId } from '../../accounts/addressee.js';
import { uuid } from '../../shared/rows.js';
import { raw, sql, transactionDatabase } from '../../shared/sql.js';

/** The account to which mails about application `a` go, in its language. */
export const ADDRESSEE_ID = addresseeId(raw('a.submitted_by_id'), raw('a.company_id'));

export async function addresseeOf(tx: EntityManager, applicationId: string): Promise<Account> {
  const [row] = await transactionDatabase(tx).rows(
    { id: uuid },
    sql`select ${ADDRESSEE_ID} id from application a where a.id = ${applicationId}`,
  );
  return tx.findOneOrFail(Account, row?.id ?? '');
}

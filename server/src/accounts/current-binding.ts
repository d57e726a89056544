import type { EntityManager } from '@mikro-orm/postgresql';
import { uuid } from '../shared/rows.js';
import { sql, transactionDatabase } from '../shared/sql.js';

/** Each query locks the binding until the transaction ends, so that a session never refers to a deleted binding. */

/** The binding of a shared account that has exactly one: it is used from sign-in (R-REG-7). */
export async function soleBinding(tx: EntityManager, accountId: string): Promise<string | null> {
  const bindings = await transactionDatabase(tx).changed(
    { id: uuid },
    sql`select id from shared_binding where shared_account_id = ${accountId} for key share`,
  );
  return bindings.length === 1 ? (bindings[0]?.id ?? null) : null;
}

/** The binding through which a session acts. */
export async function bindingOf(tx: EntityManager, { credential }: { credential: string }): Promise<string | null> {
  const [binding] = await transactionDatabase(tx).changed(
    { id: uuid },
    sql`select b.id from session s join shared_binding b on b.id = s.binding_id
      where s.token_hash = ${Buffer.from(credential, 'hex')} for key share of b`,
  );
  return binding?.id ?? null;
}

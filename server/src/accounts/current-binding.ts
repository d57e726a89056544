import type { EntityManager } from '@mikro-orm/postgresql';

/** Each query locks the binding until the transaction ends, so that a session never refers to a deleted binding. */

/** The binding of a shared account that has exactly one: it is used from sign-in (R-REG-7). */
export async function soleBinding(tx: EntityManager, accountId: string): Promise<string | null> {
  const bindings = await tx.execute<{ id: string }[]>(
    'select id from shared_binding where shared_account_id = ? for key share',
    [accountId],
  );
  return bindings.length === 1 ? (bindings[0]?.id ?? null) : null;
}

/** The binding through which a session acts. */
export async function bindingOf(tx: EntityManager, { credential }: { credential: string }): Promise<string | null> {
  const [binding] = await tx.execute<{ id: string }[]>(
    'select b.id from session s join shared_binding b on b.id = s.binding_id where s.token_hash = ? for key share of b',
    [Buffer.from(credential, 'hex')],
  );
  return binding?.id ?? null;
}

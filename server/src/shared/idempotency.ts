import type { EntityManager } from '@mikro-orm/postgresql';
import { ErrorCode, refuse } from './errors.js';

/** One creating call that may be repeated by a client that lost the answer. */
interface CreatingCall {
  /** Who calls, and for which company where they have several; or `visitor`. */
  readonly owner: string;
  /** The client's key; without one every call creates. */
  readonly key: string | null | undefined;
  readonly operation: string;
  readonly input: unknown;
}

/** Whether this caller's key has made something: what it made is no reason to refuse the call that is repeated. */
export async function isKnownKey(em: EntityManager, owner: string, key: string): Promise<boolean> {
  const known = await em.execute('select 1 from idempotency_key where owner = ? and key = ?', [owner, key]);
  return known.length > 0;
}

/** The request it belongs to. */
interface Caller {
  readonly em: EntityManager;
  readonly now: Date;
  /** Keyed: the input may hold an ID number or a password, which a plain hash would let a dump's reader guess. */
  readonly services: { readonly vault: { fingerprint(text: string): Buffer } };
}

const MAX_KEY_LENGTH = 100;

/**
 * Runs `create` in one transaction unless this key did so before; then answers with what was made then. The key is
 * taken in that same transaction: of two calls at once the second waits and gets the first one's answer.
 * Refuses with IDEMPOTENCY_KEY_REUSED when the key came with another operation or input.
 * @param create makes something and returns what identifies it.
 */
export function onceOnly(
  { em, now, services }: Caller,
  { owner, key, operation, input }: CreatingCall,
  create: (em: EntityManager) => Promise<string>,
): Promise<string> {
  return em.transactional(async (tx) => {
    if (!key) return create(tx);
    if (key.length > MAX_KEY_LENGTH) refuse(ErrorCode.TOO_LONG, 'idempotencyKey', { limit: MAX_KEY_LENGTH });
    const inputHash = services.vault.fingerprint(JSON.stringify(input));
    const taken = await tx.execute(
      `insert into idempotency_key (owner, key, operation, input_hash, result, created_at)
       values (?, ?, ?, ?, '', ?) on conflict do nothing returning key`,
      [owner, key, operation, inputHash, now],
    );
    if (taken.length === 0) {
      const [first] = await tx.execute<{ operation: string; same: boolean; result: string }[]>(
        'select operation, input_hash = ? as same, result from idempotency_key where owner = ? and key = ?',
        [inputHash, owner, key],
      );
      if (first?.operation !== operation || !first.same) refuse(ErrorCode.IDEMPOTENCY_KEY_REUSED, 'idempotencyKey');
      return first.result;
    }
    const result = await create(tx);
    await tx.execute('update idempotency_key set result = ? where owner = ? and key = ?', [result, owner, key]);
    return result;
  });
}

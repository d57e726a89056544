import type { EntityManager } from '@mikro-orm/postgresql';
import { ErrorCode, refuse } from './errors.js';
import { boolean, text } from './rows.js';
import { sql, transactionDatabase } from './sql.js';
import { isLongerThan } from './text.js';

/** A creating call, which a client may repeat if it lost the answer. */
interface CreatingCall {
  /** The account that calls, with its current company for a shared account; or `visitor`. */
  readonly owner: string;
  /** The client's key; without one every call creates. */
  readonly key: string | null | undefined;
  readonly operation: string;
  readonly input: unknown;
}

/** Whether this caller's key has already created something, which must not count against the repeated call. */
export async function isKnownKey(em: EntityManager, owner: string, key: string): Promise<boolean> {
  const known = sql`select key from idempotency_key where owner = ${owner} and key = ${key}`;
  return (await transactionDatabase(em).change(known)) > 0;
}

/** The parts of a request that are needed. */
interface Caller {
  readonly em: EntityManager;
  readonly now: Date;
  /**
   * Keyed, because the input may contain an ID number or a password, which could be guessed from a plain hash in a
   * dump.
   */
  readonly services: { readonly vault: { fingerprints(text: string): Buffer[] } };
}

const MAX_KEY_LENGTH = 100;

/**
 * Runs `create` in one transaction unless this key was used before; in that case returns the first result. The key is
 * inserted in the same transaction: of two concurrent calls the second waits and gets the first one's result. Refuses
 * with IDEMPOTENCY_KEY_REUSED if the key came with another operation or input.
 * @param create creates something and returns its id.
 */
export function onceOnly(
  { em, now, services }: Caller,
  { owner, key, operation, input }: CreatingCall,
  create: (em: EntityManager) => Promise<string>,
): Promise<string> {
  return em.transactional(async (tx) => {
    if (!key) return create(tx);
    if (isLongerThan(key, MAX_KEY_LENGTH)) refuse(ErrorCode.TOO_LONG, 'idempotencyKey', { limit: MAX_KEY_LENGTH });
    const inputHashes = services.vault.fingerprints(JSON.stringify(input));
    const database = transactionDatabase(tx);
    const inserted = await database.change(
      sql`insert into idempotency_key (owner, key, operation, input_hash, result, created_at)
        values (${owner}, ${key}, ${operation}, ${inputHashes[0]}, '', ${now}) on conflict do nothing`,
    );
    if (inserted === 0) {
      const [first] = await database.rows(
        { operation: text, same: boolean, result: text },
        sql`select operation, input_hash = any(${inputHashes}::bytea[]) as same, result from idempotency_key
          where owner = ${owner} and key = ${key}`,
      );
      if (first?.operation !== operation || !first.same) refuse(ErrorCode.IDEMPOTENCY_KEY_REUSED, 'idempotencyKey');
      return first.result;
    }
    const result = await create(tx);
    await database.change(sql`update idempotency_key set result = ${result} where owner = ${owner} and key = ${key}`);
    return result;
  });
}

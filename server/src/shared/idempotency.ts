import type { EntityManager } from '@mikro-orm/postgresql';
import { ErrorCode, refuse } from './errors.js';
import { boolean, integer, text } from './rows.js';
import { type Database, sql, transactionDatabase } from './sql.js';
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
/** Of one caller, within the time for which keys are kept. Visitors have one caller's name, and are limited by address. */
const MAX_KEYS = 5_000;
const VISITOR = 'visitor';
/** Of the oldest of them, at most. */
const KEPT_SECONDS = 48 * 3_600;

/**
 * Runs `create` in one transaction unless this key was used before; in that case returns the first result. The key is
 * inserted in the same transaction: of two concurrent calls the second waits and gets the first one's result. Refuses
 * with IDEMPOTENCY_KEY_REUSED if the key came with another operation or input, RATE_LIMITED beyond 5,000 keys of a caller.
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
    await refuseTooManyKeys(database, owner);
    const result = await create(tx);
    await database.change(sql`update idempotency_key set result = ${result} where owner = ${owner} and key = ${key}`);
    return result;
  });
}

/** Answers are kept, also of calls that were refused row by row: nobody fills the database with them. */
async function refuseTooManyKeys(database: Database, owner: string): Promise<void> {
  if (owner === VISITOR) return;
  const [kept] = await database.rows(
    { keys: integer },
    sql`select count(*) keys from (select from idempotency_key where owner = ${owner} limit ${MAX_KEYS + 1}) k`,
  );
  if (kept && kept.keys > MAX_KEYS) refuse(ErrorCode.RATE_LIMITED, undefined, { retryAfterSeconds: KEPT_SECONDS });
}

import type { EntityManager } from '@mikro-orm/postgresql';
import { fingerprintOf, type Key } from '../keys/key.js';
import { text } from '../shared/rows.js';
import { sql, transactionDatabase } from '../shared/sql.js';

/** Throws one sentence if no server has started with the key yet: those at work could not read what it writes. */
export async function requireKnownKey(em: EntityManager, key: Key): Promise<void> {
  const known = await transactionDatabase(em).rows(
    { id: text },
    sql`select id from key_fingerprint where fingerprint = ${fingerprintOf(key.bytes)} and retired_at is null`,
  );
  if (known.length === 0) throw new Error(`No server has started with the key ${key.id} yet: start all of them first.`);
}

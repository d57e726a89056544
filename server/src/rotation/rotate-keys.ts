import type { EntityManager } from '@mikro-orm/postgresql';
import { SEALED_COLUMNS, type SealedColumn } from '../access/sealed-columns.js';
import { Vault } from '../access/vault.js';
import type { Keys } from '../keys/key.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { requireKnownKey } from './known-key.js';
import { countOutdated, type Progress, resealColumn } from './reseal.js';

const COLUMNS = Object.keys(SEALED_COLUMNS) as SealedColumn[];

/** Texts of a column that are still encrypted otherwise than with the first key. */
export interface Remainder {
  readonly column: SealedColumn;
  readonly count: number;
}

/**
 * Encrypts everything with the first key while servers work. When nothing is left under the others, servers may start
 * without them. Needs the rights of the tables' owner: no one else may touch the history.
 * @returns what is left: texts that a server with an older configuration has written meanwhile, or that no key opens
 * @throws one sentence if no server knows the first key yet
 */
export async function rotateKeys(
  em: EntityManager,
  keys: Keys,
  now: Date,
  report: (progress: Progress) => void,
): Promise<Remainder[]> {
  const [first] = keys.encryption;
  const database = transactionDatabase(em);
  await requireKnownKey(em, first);
  const vault = new Vault(keys);
  for (const column of COLUMNS) await resealColumn(em, vault, column, report);
  const left: Remainder[] = [];
  for (const column of COLUMNS) {
    const count = await countOutdated(database, vault, column);
    if (count > 0) left.push({ column, count });
  }
  if (left.length === 0) {
    await database.change(sql`update key_fingerprint set retired_at = ${now}
      where purpose = 'encryption' and id <> ${first.id} and retired_at is null`);
  }
  return left;
}

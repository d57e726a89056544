import type { EntityManager } from '@mikro-orm/postgresql';
import { INDEXED_COLUMNS, REPEATED_INDEXES } from '../access/indexed-columns.js';
import { Vault } from '../access/vault.js';
import type { Keys } from '../keys/key.js';
import { takeLock } from '../shared/advisory-locks.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { requireKnownKey } from './known-key.js';
import { countNotReindexed, type IndexProgress, reindexColumn } from './reindex.js';

/** Rows of a column that are still indexed with another key than the first. */
export interface NotReindexed {
  readonly column: string;
  readonly count: number;
}

/** Numbers that are met for the first time meanwhile are still indexed with the older key: so many times it is looked for them. */
const ROUNDS = 5;

/**
 * Indexes every number with the first index key while servers work, all of which know both. When nothing is left, all of
 * them index new numbers with it from that moment, and may start without the other. Needs the rights of the tables' owner.
 * @returns what is left: numbers that no key opens
 * @throws one sentence if no server knows the first key yet
 */
export async function replaceIndexKey(
  em: EntityManager,
  keys: Keys,
  now: Date,
  report: (progress: IndexProgress) => void,
): Promise<NotReindexed[]> {
  const [first] = keys.index;
  await requireKnownKey(em, first);
  const vault = new Vault(keys);
  await transactionDatabase(em).change(sql`delete from replaced_index where key_id <> ${first.id}`);
  let left: NotReindexed[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const column of INDEXED_COLUMNS) await reindexColumn(em, vault, column, report);
    left = await endIfComplete(em, vault, now);
    if (left.length === 0) return left;
  }
  return left;
}

/** While no one stores the index of a number: retires the other key if nothing is left under it. */
async function endIfComplete(em: EntityManager, vault: Vault, now: Date): Promise<NotReindexed[]> {
  return em.fork().transactional(async (tx) => {
    await takeLock(tx, 'indexKey');
    const database = transactionDatabase(tx);
    const left: NotReindexed[] = [];
    for (const source of [...INDEXED_COLUMNS, ...REPEATED_INDEXES]) {
      const count = await countNotReindexed(database, vault, source);
      if (count > 0) left.push({ column: `${source.table}.${source.column}`, count });
    }
    if (left.length === 0) {
      await database.change(sql`update key_fingerprint set retired_at = ${now}
        where purpose = 'index' and id <> ${vault.indexKeys[0]} and retired_at is null`);
    }
    return left;
  });
}

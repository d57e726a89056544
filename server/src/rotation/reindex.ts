import type { EntityManager } from '@mikro-orm/postgresql';
import { INDEXED_COLUMNS, REPEATED_INDEXES } from '../access/indexed-columns.js';
import { SEALED_COLUMNS } from '../access/sealed-columns.js';
import type { Vault } from '../access/vault.js';
import { ID_KINDS } from '../access/words.js';
import { takeLock } from '../shared/advisory-locks.js';
import { bytes, integer, oneOf, text } from '../shared/rows.js';
import { type Database, raw, sql, transactionDatabase } from '../shared/sql.js';
import { patiently } from './patience.js';

type IndexedColumn = (typeof INDEXED_COLUMNS)[number];

/** Small, as those who store numbers wait for a batch to end. */
const BATCH = 50;
const LOCK_TIMEOUT = '300ms';

/** How far a column has come. */
export interface IndexProgress {
  readonly column: string;
  readonly done: number;
}

/** The same number under the key that is replaced and under the one that replaces it. */
interface Replacement {
  readonly from: Buffer;
  readonly to: Buffer;
}

/**
 * Indexes every number with the vault's first index key while servers work. All rows of one number change in one
 * transaction, during which no one stores the index of a number, so that what compares indexes (uniqueness, the places of a
 * month) holds at any moment. It can be stopped and begun again at any time. What no key opens is left as it is.
 */
export async function reindexColumn(
  em: EntityManager,
  vault: Vault,
  source: IndexedColumn,
  report: (progress: IndexProgress) => void,
): Promise<void> {
  const column = `${source.table}.${source.column}`;
  let [done, after]: [number, string | undefined] = [0, undefined];
  for (;;) {
    const batch = await patiently(() => reindexBatch(em, vault, source, after));
    if (batch.last === undefined) return;
    after = batch.last;
    done += batch.done;
    report({ column, done });
  }
}

/** How many rows of a column are indexed otherwise than with the first key. */
export async function countNotReindexed(
  database: Database,
  vault: Vault,
  source: { table: string; column: string },
): Promise<number> {
  const [row] = await database.rows(
    { count: integer },
    sql`select count(*) as count from ${raw(source.table)} t where ${notReindexed(vault, source)}`,
  );
  return row?.count ?? 0;
}

const notReindexed = ({ indexKeys }: Vault, { column }: { column: string }) =>
  sql`not exists (select from replaced_index r where r.new_index = t.${raw(column)} and r.key_id = ${indexKeys[0]})`;

async function reindexBatch(em: EntityManager, vault: Vault, source: IndexedColumn, after: string | undefined) {
  const sealed = SEALED_COLUMNS[source.sealed];
  const next = after === undefined ? sql`true` : sql`t.id > ${after}::uuid`;
  return em.fork().transactional(async (tx) => {
    const database = transactionDatabase(tx);
    await database.change(sql`select set_config('lock_timeout', ${LOCK_TIMEOUT}, true)`);
    const found = await database.rows(
      { id: text, kind: oneOf(ID_KINDS), sealed: bytes, index: bytes },
      sql`select t.id::text as id, t.${raw(source.kind)} as kind, t.${raw(sealed.column)} as sealed, t.${raw(source.column)} as "index"
        from ${raw(source.table)} t where ${notReindexed(vault, source)} and ${next} order by t.id limit ${raw(String(BATCH))}`,
    );
    const replacements = new Map<string, Replacement>();
    for (const row of found) {
      const replacement = replacementOf(vault, source, row);
      if (replacement) replacements.set(replacement.from.toString('hex'), replacement);
    }
    await lockRows(database, [...replacements.values()]);
    await takeLock(tx, 'indexKey');
    await replace(database, vault, [...replacements.values()]);
    return { done: replacements.size, last: found.at(-1)?.id };
  });
}

/** Undefined where no key opens the number, or the row is indexed with a key that is gone. */
function replacementOf(
  vault: Vault,
  { sealed }: IndexedColumn,
  row: { id: string; kind: (typeof ID_KINDS)[number]; sealed: string; index: string },
): Replacement | undefined {
  let number: string;
  try {
    number = vault.open(sealed, row.id, Buffer.from(row.sealed.slice(2), 'hex'));
  } catch {
    return undefined;
  }
  const [to, ...others] = vault.indexesOf(row.kind, number) as [Buffer, ...Buffer[]];
  const [from] = others;
  const stored = Buffer.from(row.index.slice(2), 'hex');
  return from && [to, from].some((index) => index.equals(stored)) ? { from, to } : undefined;
}

/**
 * In the order in which commands lock passes and people, and before the lock that they take when they store an index: one
 * that holds a row must not wait for it.
 */
async function lockRows(database: Database, replacements: readonly Replacement[]): Promise<void> {
  const from = replacements.map((each) => each.from);
  for (const { table, column } of INDEXED_COLUMNS) {
    await database.change(
      sql`select id from ${raw(table)} where ${raw(column)} = any(${from}::bytea[]) order by id for no key update`,
    );
  }
}

async function replace(database: Database, { indexKeys }: Vault, replacements: readonly Replacement[]): Promise<void> {
  const from = replacements.map((each) => each.from);
  const to = replacements.map((each) => each.to);
  await database.change(sql`insert into replaced_index (old_index, new_index, key_id, replaced_at)
    select o, n, ${indexKeys[0]}, now() from unnest(${from}::bytea[], ${to}::bytea[]) as pair (o, n) on conflict do nothing`);
  for (const { table, column } of [...INDEXED_COLUMNS, ...REPEATED_INDEXES]) {
    await database.change(sql`update ${raw(table)} t set ${raw(column)} = pair.n
      from unnest(${from}::bytea[], ${to}::bytea[]) as pair (o, n) where t.${raw(column)} = pair.o`);
  }
}

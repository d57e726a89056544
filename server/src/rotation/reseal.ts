import type { EntityManager } from '@mikro-orm/postgresql';
import { SEALED_COLUMNS, type SealedColumn } from '../access/sealed-columns.js';
import type { Vault } from '../access/vault.js';
import { bytes, filled, integer, text } from '../shared/rows.js';
import { type Database, raw, type Sql, sql, transactionDatabase } from '../shared/sql.js';
import { patiently } from './patience.js';

const BATCH = 250;
/** A row that another transaction holds for longer is tried again after a pause. */
const LOCK_TIMEOUT = '1s';

/** How far a column has come. */
export interface Progress {
  readonly column: SealedColumn;
  /** Encrypted again so far. */
  readonly done: number;
  /** To be encrypted again at the beginning. */
  readonly of: number;
}

/**
 * Encrypts with the first key, in the present format, what was encrypted otherwise: in short transactions while servers
 * work, each row only if it has not changed meanwhile. What is done stays done: it can be stopped and begun again at any
 * time. What no key opens is left as it is.
 */
export async function resealColumn(
  em: EntityManager,
  vault: Vault,
  column: SealedColumn,
  report: (progress: Progress) => void,
): Promise<void> {
  const of = await countOutdated(transactionDatabase(em), vault, column);
  let [done, after]: [number, string | undefined] = [0, undefined];
  while (of > 0) {
    const batch = await patiently(() => resealBatch(em, vault, column, after));
    if (batch.last === undefined) return;
    after = batch.last;
    done += batch.done;
    report({ column, done, of });
  }
}

/** How many texts of a column are not encrypted with the first key in the present format. */
export async function countOutdated(database: Database, vault: Vault, column: SealedColumn): Promise<number> {
  const [row] = await database.rows(
    { count: integer },
    sql`select count(*) as count from ${raw(SEALED_COLUMNS[column].table)} where ${outdated(vault, column)}`,
  );
  return row?.count ?? 0;
}

function outdated({ head }: Vault, column: SealedColumn): Sql {
  return sql`substring(${raw(SEALED_COLUMNS[column].column)} for ${raw(String(head.length))}) <> ${head}`;
}

function resealBatch(em: EntityManager, vault: Vault, column: SealedColumn, after: string | undefined) {
  const facts = SEALED_COLUMNS[column];
  const [table, sealed, row, id] = [facts.table, facts.column, facts.row, facts.id].map((part) => raw(part));
  return em.fork().transactional(async (tx) => {
    const database = transactionDatabase(tx);
    await database.change(sql`select set_config('lock_timeout', ${LOCK_TIMEOUT}, true)`);
    const next = after === undefined ? sql`true` : sql`id > ${after}::${id}`;
    const found = await database.rows(
      { id: text, row: text, sealed: filled(bytes) },
      sql`select id::text as id, ${row} as row, ${sealed} as sealed from ${table}
        where ${outdated(vault, column)} and ${next} order by ${table}.id limit ${raw(String(BATCH))}`,
    );
    const readable = found.flatMap((each) => {
      const old = Buffer.from(each.sealed.slice(2), 'hex');
      const text = textOf(() => vault.open(column, each.row, old));
      return text === undefined ? [] : [{ id: each.id, old, new: vault.seal(column, each.row, text) }];
    });
    const done = await database.change(sql`
      update ${table} t set ${sealed} = n.new
      from unnest(${readable.map((each) => each.id)}::${id}[], ${readable.map((each) => each.old)}::bytea[],
        ${readable.map((each) => each.new)}::bytea[]) as n (id, old, new)
      where t.id = n.id and t.${sealed} = n.old`);
    return { done, last: found.at(-1)?.id };
  });
}

function textOf(open: () => string): string | undefined {
  try {
    return open();
  } catch {
    return undefined;
  }
}

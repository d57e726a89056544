import { createHash } from 'node:crypto';
import type { PGlite } from '@electric-sql/pglite';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import type { Pool } from 'pg';
import sql, { empty, join, raw, type Sql } from 'sql-template-tag';

export { empty, join, raw, type Sql, sql };

/** A statement with its bound values, as made by the `sql` tag. */
export interface Statement {
  /** With `$1` placeholders. */
  readonly text: string;
  readonly values: unknown[];
}

/** Queries for plain rows, written with the `sql` tag so that values are always bound. */
export interface Database {
  /**
   * The rows of a `select`, which the database returns as JSON: one value to parse instead of twenty columns a row, and
   * the same on every database. Times arrive as {@link DatabaseTime}, `bytea` as hex text.
   */
  rows<Row extends object>(select: Statement): Promise<Row[]>;
  /** Runs a statement that changes rows; returned rows come as the driver delivers them. */
  change<Row extends object>(statement: Statement): Promise<Row[]>;
}

/** A `select` as sent; prepared once per connection under a name derived from its text. */
interface Prepared {
  readonly name?: string;
  readonly text: string;
}
const prepared = new Map<string, Prepared>();
const preparedChanges = new Map<string, Prepared>();

/** Connections keep prepared statements for ever; beyond this number, statements are sent without a name. */
const MAX_PREPARED = 500;

function prepare(text: string): Prepared {
  let statement = prepared.get(text);
  if (!statement) {
    statement = { text: `select coalesce(json_agg(q), '[]')::text as rows from (${text}) q` };
    if (prepared.size >= MAX_PREPARED) return statement;
    statement = { ...statement, name: nameOf(text) };
    prepared.set(text, statement);
  }
  return statement;
}

/** The same for statements that change rows, which are sent unwrapped. */
function prepareChange(text: string): Prepared {
  let statement = preparedChanges.get(text);
  if (!statement) {
    if (preparedChanges.size >= MAX_PREPARED) return { text };
    statement = { text, name: `c${nameOf(text)}` };
    preparedChanges.set(text, statement);
  }
  return statement;
}

const nameOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 24);

interface JsonRows {
  readonly rows: string;
}

function parse<Row>([answer]: readonly JsonRows[]): Row[] {
  return JSON.parse(answer?.rows ?? '[]');
}

export function poolDatabase(pool: Pool): Database {
  return {
    rows: async ({ text, values }) => parse((await pool.query<JsonRows>({ ...prepare(text), values })).rows),
    change: async ({ text, values }) => (await pool.query({ ...prepareChange(text), values })).rows,
  };
}

export function pgliteDatabase(pglite: PGlite): Database {
  return {
    rows: async ({ text, values }) => parse((await pglite.query<JsonRows>(prepare(text).text, values)).rows),
    change: async <Row extends object>({ text, values }: Statement) => (await pglite.query<Row>(text, values)).rows,
  };
}

/** The same interface inside an open transaction. */
export function transactionDatabase(em: EntityManager): Database {
  const run = async <Row>(text: string, values: unknown[]): Promise<Row[]> =>
    (await em.getKysely().executeQuery<Row>(CompiledQuery.raw(text, values))).rows;
  return {
    rows: async ({ text, values }) => parse(await run<JsonRows>(prepare(text).text, values)),
    change: ({ text, values }) => run(text, values),
  };
}

/** `where` with all conditions given; without any, all rows. */
export function where(conditions: readonly (Sql | undefined)[]): Sql {
  const given = conditions.filter((condition) => condition !== undefined);
  return given.length > 0 ? sql`where ${join(given, ' and ')}` : empty;
}

/**
 * Rows that meet any of the selected conditions; none selected means no rows. Conditions appear in a fixed order, since
 * every other text would be another prepared statement.
 */
export function anyOf<K extends string>(conditions: Readonly<Record<K, Sql>>, selected: readonly K[]): Sql {
  const chosen = Object.entries<Sql>(conditions).filter(([key]) => (selected as readonly string[]).includes(key));
  if (chosen.length === 0) return sql`false`;
  return sql`(${join(
    chosen.map(([, condition]) => sql`(${condition})`),
    ' or ',
  )})`;
}

/** A `timestamptz` as the database writes it, in the zone of Taipei: `2023-09-22T15:59:06+08:00`. */
export type DatabaseTime = string;

export function instant(text: DatabaseTime): Date {
  return new Date(text);
}

/** Text in which `%` and `_` mean themselves, for `like`. */
export function likeText(text: string): string {
  return text.replaceAll(/[\\%_]/g, (character) => `\\${character}`);
}

/** Pattern for "contains". */
export function likePattern(text: string): string {
  return `%${likeText(text)}%`;
}

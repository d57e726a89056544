import { createHash } from 'node:crypto';
import type { PGlite } from '@electric-sql/pglite';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import type { Pool } from 'pg';
import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import type { DatabaseClock } from './clock.js';
import { type Columns, type DatabaseTime, numeric, type RowOf } from './rows.js';

export { empty, join, raw, type Sql, sql };

/** A statement with its bound values, as made by the `sql` tag. */
export interface Statement {
  /** With `$1` placeholders. */
  readonly text: string;
  readonly values: unknown[];
}

/** A statement as the driver answers it. */
interface DriverAnswer {
  readonly rows: readonly object[];
  /** Rows that it read, locked or changed. */
  readonly count: number;
}

type Run = (statement: PreparedStatement, values: unknown[]) => Promise<DriverAnswer>;

/** Decides when a statement begins. */
export type Pace = <T>(statement: () => Promise<T>) => Promise<T>;

/**
 * Statements written with the `sql` tag, so that values are always bound. Entities are for what a command changes one by
 * one; everything else is a statement.
 */
export class Database {
  readonly #run: Run;
  readonly #change: Run;

  /** @param change runs statements that change or lock rows, where these are to be run otherwise */
  constructor(run: Run, change: Run = run) {
    this.#run = run;
    this.#change = change;
  }

  /**
   * The rows of a `select`, which the database hands over as JSON: one value to read instead of twenty columns a row,
   * and alike on every database.
   */
  async rows<C extends Columns>(_columns: C, { text, values }: Statement): Promise<RowOf<C>[]> {
    const [answer] = (await this.#run(prepare(text), values)).rows as readonly JsonRows[];
    return JSON.parse(answer?.rows ?? '[]');
  }

  /** Changes or locks rows; returns how many. */
  async change({ text, values }: Statement): Promise<number> {
    return (await this.#change(prepareChange(text), values)).count;
  }

  /** Changes rows and returns others: of types that every driver hands over alike, which are numbers up to `integer`, texts and arrays of them. */
  async changed<C extends Columns>(_columns: C, { text, values }: Statement): Promise<RowOf<C>[]> {
    return (await this.#change(prepareChange(text), values)).rows as RowOf<C>[];
  }

  /** The same database, each of whose statements is begun by `pace`. */
  paced(pace: Pace): Database {
    return new Database(
      (statement, values) => pace(() => this.#run(statement, values)),
      (statement, values) => pace(() => this.#change(statement, values)),
    );
  }

  /** The same database, whose statements that change or lock rows are begun by `pace`. */
  pacedChanges(pace: Pace): Database {
    return new Database(this.#run, (statement, values) => pace(() => this.#change(statement, values)));
  }

  /** Runs a library's own statement and returns what the driver answers. */
  run({ text, values }: Statement): Promise<DriverAnswer> {
    return this.#change(prepareChange(text), values);
  }
}

/** A `select` as sent; prepared once per connection under a name derived from its text. */
interface PreparedStatement {
  readonly name?: string;
  readonly text: string;
}
const prepared = new Map<string, PreparedStatement>();
const preparedChanges = new Map<string, PreparedStatement>();

/** Connections keep prepared statements for ever; beyond this number, statements are sent without a name. */
const MAX_PREPARED = 500;

function prepare(text: string): PreparedStatement {
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
function prepareChange(text: string): PreparedStatement {
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

export function poolDatabase(pool: Pool): Database {
  return new Database(async (statement, values) => {
    const { rows, rowCount } = await pool.query<object>({ ...statement, values });
    return { rows, count: rowCount ?? 0 };
  });
}

export function pgliteDatabase(pglite: PGlite): Database {
  return new Database(async ({ text }, values) => {
    const { rows, affectedRows = 0 } = await pglite.query<object>(text, values);
    return { rows, count: Math.max(affectedRows, rows.length) };
  });
}

export function databaseClock(database: Database): DatabaseClock {
  return {
    async now() {
      const [row] = await database.rows(
        { ms: numeric },
        sql`select (extract(epoch from clock_timestamp()) * 1000)::float8 as ms`,
      );
      return new Date(row?.ms ?? Number.NaN);
    },
  };
}

/** The same inside an open transaction. */
export function transactionDatabase(em: EntityManager): Database {
  return new Database(async ({ text }, values) => {
    const { rows, numAffectedRows = 0n } = await em.getKysely().executeQuery<object>(CompiledQuery.raw(text, values));
    return { rows, count: Math.max(Number(numAffectedRows), rows.length) };
  });
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

export function instant(text: DatabaseTime): Date {
  return new Date(text);
}

/** The same for a column that may be null. */
export function instantOrNull(text: DatabaseTime | null): Date | null {
  return text === null ? null : instant(text);
}

/** Text in which `%` and `_` mean themselves, for `like`. */
export function likeText(text: string): string {
  return text.replaceAll(/[\\%_]/g, (character) => `\\${character}`);
}

/** Pattern for "contains". */
export function likePattern(text: string): string {
  return `%${likeText(text)}%`;
}

import { createHash } from 'node:crypto';
import type { PGlite } from '@electric-sql/pglite';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import type { Pool } from 'pg';
import sqlTag from 'sql-template-tag';

export { empty, join, raw, type Sql } from 'sql-template-tag';
export const sql = sqlTag;

/** A statement with its bound values; what the `sql` tag makes. */
export interface Statement {
  /** With `$1` placeholders. */
  readonly text: string;
  readonly values: unknown[];
}

/**
 * Reads plain rows. Statements are written with the `sql` tag, so that values are always bound, and prepared once per
 * connection under a name made from their text. Times arrive as PostgreSQL's text in the zone of Taipei, `bytea` as its
 * hex text: a list turns neither into objects it does not need.
 */
export interface Database {
  rows<Row extends object>(query: Statement): Promise<Row[]>;
}

const names = new Map<string, string>();

function nameOf(text: string): string {
  let name = names.get(text);
  if (!name) {
    name = createHash('sha256').update(text).digest('base64url').slice(0, 24);
    names.set(text, name);
  }
  return name;
}

const asText = (value: string): string => value;
const BOOL = 16;
const INT8 = 20;
const INT2 = 21;
const INT4 = 23;
const JSON_OID = 114;
const JSONB = 3802;
const INT2_ARRAY = 1005;

const parsers: Record<number, (value: string) => unknown> = {
  [BOOL]: (value) => value === 't',
  [INT8]: Number,
  [INT2]: Number,
  [INT4]: Number,
  [JSON_OID]: JSON.parse,
  [JSONB]: JSON.parse,
  [INT2_ARRAY]: (value) => (value === '{}' ? [] : value.slice(1, -1).split(',').map(Number)),
};
const types = { getTypeParser: (oid: number) => parsers[oid] ?? asText };

export function poolDatabase(pool: Pool): Database {
  return {
    async rows<Row extends object>(query: Statement): Promise<Row[]> {
      const text = query.text;
      const result = await pool.query<Row>({ name: nameOf(text), text, values: query.values, types: types as never });
      return result.rows;
    },
  };
}

/** PGlite parses these by itself unless told to leave them as text. */
const BYTEA = 17;
const TIMESTAMPTZ = 1184;
const TEXT_ARRAY = 1009;
const pgliteParsers = { ...parsers, [BYTEA]: asText, [TIMESTAMPTZ]: asText, [TEXT_ARRAY]: asText };

export function pgliteDatabase(pglite: PGlite): Database {
  return {
    async rows<Row extends object>(query: Statement): Promise<Row[]> {
      const result = await pglite.query<Row>(query.text, query.values, { parsers: pgliteParsers });
      return result.rows;
    },
  };
}

/**
 * The same questions inside an open transaction. Numbers, arrays and `bytea` arrive as the ORM's driver gives them, so
 * such statements cast what they compute with.
 */
export function transactionDatabase(em: EntityManager): Database {
  return {
    async rows<Row extends object>(query: Statement): Promise<Row[]> {
      const result = await em.getKysely().executeQuery<Row>(CompiledQuery.raw(query.text, query.values));
      return result.rows;
    },
  };
}

/** PostgreSQL's text of a `timestamptz`, in the zone of Taipei: `2023-09-22 15:59:06+08`. */
export type DatabaseTime = string;

export function instant(text: DatabaseTime): Date {
  return new Date(`${text.replace(' ', 'T')}:00`);
}

/** Text in which `%` and `_` mean themselves, for `like`. */
export function likeText(text: string): string {
  return text.replaceAll(/[\\%_]/g, (character) => `\\${character}`);
}

/** Pattern for "contains". */
export function likePattern(text: string): string {
  return `%${likeText(text)}%`;
}

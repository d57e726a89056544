import { NoUnusedFragmentsRule, parse, print, specifiedRules, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { migrations } from '../src/migrations/list.js';
import { createSchema, printedSchema } from '../src/schema.js';
import { startTestApp, type TestApp } from './support/app.js';
import { breakingChanges } from './support/breaking-changes.js';
import { clientDocuments } from './support/client-documents.js';
import {
  lastRelease,
  type Release,
  type ReleasedTable,
  recordRelease,
  releasedDocuments,
  releasedSchema,
} from './support/last-release.js';
import { rowsOf } from './support/rows.js';

/** While servers of two versions serve side by side, the older ones write to the newer schema, and older pages are open. */

let app: TestApp;
let tables: Release['tables'];

beforeAll(async () => {
  app = await startTestApp();
  tables = await readTables();
  // `npm run release`: what is here now is the last release.
  if ((import.meta as { env?: { MODE?: string } }).env?.MODE === 'release') {
    const release = { migrations: migrations.map(({ name }) => name), tables };
    recordRelease(release, printedSchema(), `${print(clientDocuments())}\n`);
  }
  return app.stop;
});

describe('a server of the last release', () => {
  it('finds every column it knows, of the same type', () => {
    const errors = columnsOfLastRelease().flatMap(({ table, name, type }) => {
      const now = tables[table]?.columns[name];
      if (!now) return [`${table}.${name} is gone`];
      return now.type === type ? [] : [`${table}.${name} is ${now.type} instead of ${type}`];
    });
    expect(errors).toEqual([]);
  });

  it('can insert rows as it does: no column asks for a value it does not know, or refuses one it leaves out', () => {
    const tightened = columnsOfLastRelease()
      .filter(({ table, name, nullable }) => nullable && tables[table]?.columns[name]?.nullable === false)
      .map(({ table, name }) => `${table}.${name} must not be null any more`);
    const added = Object.entries(lastRelease.tables).flatMap(([table, { columns }]) =>
      Object.entries(tables[table]?.columns ?? {})
        .filter(([name, { nullable }]) => !nullable && !(name in columns))
        .map(([name]) => `${table}.${name} has no default`),
    );
    expect([...tightened, ...added]).toEqual([]);
  });

  it('meets every constraint on its rows', () => {
    const stricter = Object.entries(lastRelease.tables).flatMap(([table, { constraints }]) =>
      Object.entries(tables[table]?.constraints ?? {})
        .filter(([name, now]) => !allows(now, constraints[name]) && !isOfNewColumns(table, now))
        .map(([name, definition]) => `${table}: ${name} ${definition}`),
    );
    expect(stricter).toEqual([]);
  });
});

describe('a page of the last release', () => {
  it('sends no document that the schema does not know any more', () => {
    const rules = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule);
    const errors = validate(createSchema(), parse(releasedDocuments), rules, { maxErrors: 20 });
    expect(errors.map(({ message }) => message)).toEqual([]);
  });
});

describe('a program written for the last release', () => {
  it('meets no breaking change of the schema: what goes was deprecated in that release', () => {
    expect(breakingChanges(releasedSchema, printedSchema())).toEqual([]);
  });
});

function columnsOfLastRelease() {
  return Object.entries(lastRelease.tables).flatMap(([table, { columns }]) =>
    Object.entries(columns).map(([name, column]) => ({ table, name, ...column })),
  );
}

/** Whether a constraint lets through what it did at the last release: it may list more words since. */
function allows(now: string, then: string | undefined): boolean {
  if (then === undefined) return false;
  const words = (definition: string): string[] => definition.match(/'[^']*'/g) ?? [];
  const rest = (definition: string): string =>
    definition
      .replace(/ NOT VALID$/, '')
      .replaceAll(/= ('[^']*'::text)/g, '= ANY (ARRAY[$1])')
      .replaceAll(/'[^']*'[^,\])]*,? ?/g, '');
  return rest(now) === rest(then) && words(then).every((word) => words(now).includes(word));
}

/** Whether a constraint concerns only columns that the last release leaves empty or to their default. */
function isOfNewColumns(table: string, definition: string): boolean {
  const old = Object.keys(lastRelease.tables[table]?.columns ?? {});
  return !old.some((name) => new RegExp(`\\b${name}\\b`).test(definition.replace(/REFERENCES.*/, '')));
}

/** A column that fills itself counts as nullable: an insert may leave it out. */
async function readTables(): Promise<Release['tables']> {
  const columns = await rowsOf<{ table: string; name: string; type: string; nullable: boolean }>(
    app,
    `select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
       not a.attnotnull or a.atthasdef or a.attidentity <> '' as nullable
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition order by 1, 2`,
  );
  const constraints = await rowsOf<{ table: string; name: string; definition: string }>(
    app,
    `select c.relname as table, k.conname as name, pg_get_constraintdef(k.oid) as definition
     from pg_constraint k join pg_class c on c.oid = k.conrelid
     where c.relnamespace = 'public'::regnamespace and k.contype in ('c', 'f', 'u', 'p') and not c.relispartition order by 1, 2`,
  );
  const of = <Row extends { table: string; name: string }, Value>(
    rows: Row[],
    table: string,
    value: (row: Row) => Value,
  ) => Object.fromEntries(rows.filter((row) => row.table === table).map((row) => [row.name, value(row)]));
  return Object.fromEntries(
    [...new Set(columns.map(({ table }) => table))].map((table): [string, ReleasedTable] => [
      table,
      {
        columns: of(columns, table, ({ type, nullable }) => ({ type, nullable })),
        constraints: of(constraints, table, ({ definition }) => definition),
      },
    ]),
  );
}

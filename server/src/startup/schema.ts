import type { MikroORM } from '@mikro-orm/postgresql';
import { nullable, text } from '../shared/rows.js';
import { sql } from '../shared/sql.js';
import type { StartupCheck } from './check.js';

const SHOWN = 3;

/** A database whose migrations were not those of this version looks migrated, and fails at the first request. */
export const checkSchema: StartupCheck = async ({ database, orm }) => {
  const columns = columnsOf(orm);
  const differences = await database.rows(
    { table: text, column: text, type: text, actual: nullable(text) },
    sql`
    select e."table", e."column", e.type, format_type(a.atttypid, null) as actual
    from unnest(${columns.map(({ table }) => table)}::text[], ${columns.map(({ name }) => name)}::text[],
      ${columns.map(({ type }) => type)}::text[]) as e ("table", "column", type)
    left join pg_attribute a on a.attrelid = to_regclass(quote_ident(e."table")) and a.attname = e."column"
      and not a.attisdropped
    where a.attnum is null or a.atttypid <> to_regtype(e.type)
    order by 1, 2`,
  );
  if (differences.length === 0) return undefined;
  const named = differences.slice(0, SHOWN).map(({ table, column, type, actual }) => {
    return `${table}.${column} is ${actual === null ? 'missing' : `${actual} instead of ${type}`}`;
  });
  const more = differences.length > SHOWN ? ` and ${differences.length - SHOWN} more` : '';
  return (
    `The database is not of this version (${named.join(', ')}${more}): migrations that it ran were changed since. ` +
    'Restore a backup of a released version, or start with an empty database (delete .data).'
  );
};

/** What the entities store, as the migrations make it: `npm run check` compares the two. */
function columnsOf(orm: MikroORM): { table: string; name: string; type: string }[] {
  const entities = [...orm.getMetadata().getAll().values()].filter(
    ({ abstract, embeddable }) => !abstract && !embeddable,
  );
  return entities.flatMap(({ tableName, props }) =>
    props
      .filter(({ persist }) => persist !== false)
      .flatMap(({ fieldNames = [], columnTypes = [] }) =>
        fieldNames.map((name, at) => ({ table: tableName, name, type: withoutSequence(columnTypes[at] ?? '') })),
      ),
  );
}

function withoutSequence(type: string): string {
  return type.replace('bigserial', 'bigint').replace('serial', 'integer');
}

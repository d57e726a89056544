import { Client } from 'pg';
import type { Column, Columns, RowOf } from '../../src/shared/rows.js';
import { Database, type Statement } from '../../src/shared/sql.js';

/** Statements that this process ran and that were not compared with the schema yet, by their text. */
const unchecked = new Map<string, { readonly columns: Columns; readonly statement: Statement }>();
const checked = new Set<string>();

/** From now on every row that a statement returns is compared with the columns written out for it. */
export function watchStatements(): void {
  if (Database.prototype.rows !== original) return;
  Database.prototype.rows = async function <C extends Columns>(this: Database, columns: C, statement: Statement) {
    const rows = (await original.call(this, columns, statement)) as RowOf<C>[];
    const error = rows.map((row) => rowError(columns, row)).find((found) => found !== undefined);
    if (error) throw new Error(`${error} in the rows of: ${statement.text}`);
    if (!checked.has(statement.text)) unchecked.set(statement.text, { columns, statement });
    return rows;
  };
}

const original = Database.prototype.rows;

function rowError(columns: Columns, row: Record<string, unknown>): string | undefined {
  const surplus = Object.keys(row).find((name) => !columns[name]);
  if (surplus) return `unexpected column "${surplus}"`;
  return Object.entries(columns)
    .map(([name, column]) => valueError(name, column, row[name]))
    .find((error) => error !== undefined);
}

function valueError(name: string, { nullable, types, values }: Column<unknown>, value: unknown): string | undefined {
  if (value === undefined) return `column "${name}" is missing`;
  if (value === null) return nullable ? undefined : `column "${name}" is null`;
  const words = Array.isArray(value) ? value : [value];
  const unknown = values && words.find((word) => !values.includes(String(word)));
  if (unknown !== undefined) return `column "${name}" has the unknown value "${unknown}"`;
  const expected = types.some((type) => type === 'json' || type === 'jsonb') ? undefined : jsonType(types[0] ?? '');
  const actual = Array.isArray(value) ? 'array' : typeof value;
  return expected === undefined || expected === actual ? undefined : `column "${name}" is ${actual}, not ${expected}`;
}

function jsonType(type: string): string {
  if (type.endsWith('[]')) return 'array';
  if (['smallint', 'integer', 'bigint', 'numeric', 'real', 'double precision'].includes(type)) return 'number';
  return type === 'boolean' ? 'boolean' : 'string';
}

/** Compares the statements run so far with the migrated schema: names, types, and what may be null in its table. */
export async function checkStatements(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const errors: string[] = [];
    for (const [text, { columns, statement }] of unchecked) {
      checked.add(text);
      unchecked.delete(text);
      const { fields } = await client.query({ text: `select * from (${text}) q limit 0`, values: statement.values });
      const { rows } = await client.query<ResultColumn>(DESCRIBE, [
        fields.map(({ name }) => name),
        fields.map(({ dataTypeID }) => dataTypeID),
        fields.map(({ tableID }) => tableID),
        fields.map(({ columnID }) => columnID),
      ]);
      errors.push(...columnErrors(columns, rows).map((error) => `${error} in the statement: ${text}`));
    }
    if (errors.length > 0) throw new Error(errors.join('\n'));
  } finally {
    await client.end();
  }
}

interface ResultColumn {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
}

const DESCRIBE = `
  select f.name, format_type(f.type, null) as type, coalesce(not a.attnotnull, false) as nullable
  from unnest($1::text[], $2::oid[], $3::oid[], $4::int[]) as f (name, type, relation, position)
  left join pg_attribute a on a.attrelid = f.relation and a.attnum = f.position and f.relation <> 0`;

function columnErrors(columns: Columns, described: readonly ResultColumn[]): string[] {
  const names = new Set([...Object.keys(columns), ...described.map(({ name }) => name)]);
  return [...names].flatMap((name) => {
    const column = columns[name];
    const found = described.find((one) => one.name === name);
    if (!column || !found) return [`column "${name}" is ${column ? 'not selected' : 'not written out'}`];
    if (!column.types.includes(found.type))
      return [`column "${name}" is ${found.type}, not ${column.types.join(' or ')}`];
    return found.nullable && !column.nullable && !column.filled ? [`column "${name}" may be null in its table`] : [];
  });
}

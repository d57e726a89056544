import type { Database, Statement } from '../../src/shared/sql.js';

/** The rows of a test's own `select`, as JSON; the test knows their shape. */
export async function readRows<Row extends object>(database: Database, { text, values }: Statement): Promise<Row[]> {
  const wrapped = `select coalesce(json_agg(q), '[]')::text as rows from (${text}) q`;
  const [answer] = (await database.run({ text: wrapped, values })).rows as readonly { readonly rows: string }[];
  return JSON.parse(answer?.rows ?? '[]');
}

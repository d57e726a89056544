import type { TestApp } from './app.js';
import { rowsOf } from './rows.js';

/**
 * The tables, including those of the job engine, and the log if they contain a secret: as text, or as its bytes in hex or
 * base64.
 */
export async function placesContaining(app: TestApp, ...secrets: string[]): Promise<string[]> {
  const forms = secrets.flatMap((secret) => {
    const bytes = Buffer.from(secret, 'utf8');
    return [secret, bytes.toString('hex'), bytes.toString('base64').replace(/=+$/, '')].map((form) =>
      form.toLowerCase(),
    );
  });
  const shows = (text: string): boolean => forms.some((form) => text.includes(form));
  const tables = Object.entries(await dumpTables(app)).flatMap(([name, text]) => (shows(text) ? [name] : []));
  return shows(app.logs.join('\n').toLowerCase()) ? [...tables, 'the log'] : tables;
}

/** All rows of all tables as PostgreSQL writes them, in lower case; `bytea` in hex. */
export async function dumpTables(app: TestApp): Promise<Record<string, string>> {
  const tables = await rowsOf<{ name: string }>(
    app,
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  const found: Record<string, string> = {};
  for (const { name } of tables) {
    const rows = await rowsOf<{ line: string }>(app, `select t::text as line from ${name} t`);
    found[name] = rows
      .map(({ line }) => line)
      .join('\n')
      .toLowerCase();
  }
  return found;
}

import { logSettings } from '../roles/log-settings.js';
import { filled, text } from '../shared/rows.js';
import { type Database, sql } from '../shared/sql.js';
import type { StartupCheck } from './check.js';

/** Stricter than asked for is right too. */
const alsoRight: Readonly<Record<string, readonly string[]>> = {
  log_min_messages: ['fatal', 'panic'],
  log_min_error_statement: ['fatal'],
};

/** PostgreSQL would write names, numbers and password hashes into its own log, which is not ours to guard. */
export const checkDatabaseLog: StartupCheck = async ({ env, database, analystDatabase, log }) => {
  if (!env.databaseUrl) return undefined;
  const loose = [...new Set([...(await looseSettings(database)), ...(await looseSettings(analystDatabase))])];
  if (loose.length === 0) return undefined;
  if (!env.production) {
    log.info({ loose }, 'development: PostgreSQL may write values of statements into its log');
    return undefined;
  }
  return (
    `PostgreSQL would write people's data into its log (${loose.join(', ')}): let the owner set this ` +
    '("grant set on parameter … to …") or set it for all in postgresql.conf; see "Roles" in OPERATIONS.md.'
  );
};

async function looseSettings(database: Database): Promise<string[]> {
  const wanted: Readonly<Record<string, string>> = logSettings;
  const names = Object.keys(wanted);
  const rows = await database.rows(
    { name: filled(text), setting: filled(text) },
    sql`
    select name, setting from pg_settings where name = any(${names})`,
  );
  return rows
    .filter(({ name, setting }) => setting !== wanted[name] && !alsoRight[name]?.includes(setting))
    .map(({ name, setting }) => `${name} = ${setting}`);
}

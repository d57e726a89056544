import type { ClientBase, PoolConfig } from 'pg';
import type { Env } from '../env.js';
import { clientTimeouts, connectionOptions, DATABASE_TIMEOUTS } from '../shared/database-pool.js';
import { ZONE } from '../shared/taipei.js';
import { hush } from './log-settings.js';
import { APP_ROLE, READER_ROLE } from './roles.js';

/** The settings that say which database, and as whom. */
export type DatabaseEnv = Pick<Env, 'databaseUrl' | 'databasePoolSize' | 'dataDir'> &
  Partial<Pick<Env, 'migrationDatabaseUrl' | 'analystDatabaseUrl'>>;

/** `owner` migrates, `app` serves requests and jobs, `reader` runs analysts' statements. */
export type Party = 'owner' | 'app' | 'reader';

type Settings = Readonly<Record<string, string | number>>;

/** A statement of a migration may build an index over a large table. */
export const OWNER_STATEMENT_MS = 10 * 60_000;

const parties: Readonly<Record<Party, { role?: string; settings: Settings; statementMs: number }>> = {
  // A migration that waits for a lock holds up every statement behind it.
  owner: { settings: { TimeZone: ZONE, lock_timeout: 2_000 }, statementMs: OWNER_STATEMENT_MS },
  app: {
    role: APP_ROLE,
    settings: {
      TimeZone: ZONE,
      statement_timeout: DATABASE_TIMEOUTS.statement,
      lock_timeout: DATABASE_TIMEOUTS.lock,
      idle_in_transaction_session_timeout: DATABASE_TIMEOUTS.idleInTransaction,
    },
    statementMs: DATABASE_TIMEOUTS.statement,
  },
  reader: {
    role: READER_ROLE,
    settings: { TimeZone: ZONE, default_transaction_read_only: 'on', statement_timeout: 15_000 },
    statementMs: 15_000,
  },
};

/** What every connection of a party is set to, by the names PostgreSQL gives these settings. */
export function settingsOf(party: Party): Settings {
  return parties[party].settings;
}

/** Where a party signs in. With one address for all, the owner signs in and puts on the role of the party. */
export function addressOf(env: DatabaseEnv, party: Party): string {
  const { databaseUrl = '', migrationDatabaseUrl = databaseUrl, analystDatabaseUrl = databaseUrl } = env;
  return { owner: migrationDatabaseUrl, app: databaseUrl, reader: analystDatabaseUrl }[party];
}

/** Whether server and analysts have logins of their own, which cannot become the owner. */
export function hasOwnLogins(env: DatabaseEnv): boolean {
  return env.migrationDatabaseUrl !== undefined;
}

/** Options of a pool for a party. @param own settings of this pool alone, instead of the party's */
export function connectionOf(
  env: DatabaseEnv,
  party: Party,
  own: { statementMs?: number; settings?: Settings } = {},
): PoolConfig & { connectionString: string; options: string } {
  const connectionString = addressOf(env, party);
  const { role, settings, statementMs } = parties[party];
  const worn = role !== undefined && !hasOwnLogins(env) ? role : undefined;
  const user = worn ?? decodeURIComponent(new URL(connectionString).username);
  const expected = Object.entries(settings).filter(([name]) => !(name in (own.settings ?? {})));
  return {
    connectionString,
    ...clientTimeouts(own.statementMs ?? statementMs),
    options: connectionOptions({ ...settings, ...own.settings, ...(worn && { role: worn }) }),
    onConnect: async (client) => {
      await compare(client, user, expected);
      // A migration that fails on a row would log it.
      if (party === 'owner') await hush(client);
    },
  };
}

/**
 * Compares a new connection with what was asked for. A pooler between may drop start-up options: times would then be
 * those of another zone, and nothing would limit a statement or a role.
 */
async function compare(client: ClientBase, user: string, expected: [name: string, value: string | number][]) {
  const { rows } = await client.query<{ name: string; setting: string }>(
    `select name, setting from pg_settings where name = any($1) union all select 'role', current_user`,
    [expected.map(([name]) => name)],
  );
  const actual = new Map(rows.map(({ name, setting }) => [name, setting]));
  const wanted = [...expected, ...(user ? [['role', user] as const] : [])];
  const errors = wanted.flatMap(([name, value]) =>
    actual.get(name) === String(value) ? [] : [`${name} is ${actual.get(name)} instead of ${value}`],
  );
  if (errors.length === 0) return;
  throw new Error(
    `A connection to the database does not have the settings it asked for (${errors.join(', ')}): ` +
      'a pooler between drops them; see "PgBouncer" in OPERATIONS.md.',
  );
}

import type { Client } from 'pg';
import { addressOf, type DatabaseEnv, hasOwnLogins } from './connection.js';
import { makeLogin } from './make-login.js';
import { APP_ROLE, READER_ROLE } from './roles.js';

/**
 * Makes the roles that the grants of the migrations name, and the logins of the settings with their passwords, where they
 * are missing: on every start, as a dump of the database does not contain them.
 */
export async function makeRoles(owner: Client, env: DatabaseEnv): Promise<void> {
  for (const role of [APP_ROLE, READER_ROLE]) await makeGroup(owner, role);
  if (!hasOwnLogins(env)) return;
  const { user } = owner;
  for (const [party, group] of [
    ['app', APP_ROLE],
    ['reader', READER_ROLE],
  ] as const) {
    const address = addressOf(env, party);
    const name = decodeURIComponent(new URL(address).username);
    if (name === user) throw new Error(`The user ${name} owns the tables: give the server a login of its own.`);
    await makeLogin(owner, { party, group, name, address });
  }
}

async function makeGroup(owner: Client, role: string): Promise<void> {
  const name = owner.escapeIdentifier(role);
  const { rowCount } = await owner.query('select from pg_roles where rolname = $1', [role]);
  // Roles belong to all databases of a server: a node of another one may have made it in the meantime.
  if (!rowCount) {
    await owner.query(`do $$ begin create role ${name} nologin;
      exception when duplicate_object or unique_violation then null; end $$`);
  }
  const { rows } = await owner.query<{ wears: boolean }>(`select pg_has_role($1, 'SET') as wears`, [role]);
  if (!rows[0]?.wears) await owner.query(`grant ${name} to current_user`);
}

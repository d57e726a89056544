import { Client } from 'pg';
import { clientTimeouts } from '../shared/database-pool.js';
import { type Party, settingsOf } from './connection.js';
import { logSettings } from './log-settings.js';
import { scramVerifier } from './scram.js';

interface Login {
  readonly party: Party;
  /** The role whose rights it gets. */
  readonly group: string;
  readonly name: string;
  /** With its password. */
  readonly address: string;
}

const ANSWER_MS = 5_000;

/** PostgreSQL's codes for a wrong password, and for a role that may not sign in. */
const NOT_LET_IN = new Set(['28P01', '28000']);
const NOT_ALLOWED = '42501';

export async function makeLogin(owner: Client, { party, group, name, address }: Login): Promise<void> {
  const role = owner.escapeIdentifier(name);
  const password = decodeURIComponent(new URL(address).password);
  const secret = password ? ` password ${owner.escapeLiteral(scramVerifier(password))}` : '';
  const { rowCount } = await owner.query('select from pg_roles where rolname = $1', [name]);
  if (!rowCount) await owner.query(`create role ${role} login${secret}`);
  else if (!(await isLetIn(address))) await owner.query(`alter role ${role} login${secret}`);
  const { rows } = await owner.query<{ member: boolean }>(`select pg_has_role($1, $2, 'USAGE') as member`, [
    name,
    group,
  ]);
  if (!rows[0]?.member) await owner.query(`grant ${owner.escapeIdentifier(group)} to ${role}`);
  await keepSettings(owner, name, { ...settingsOf(party), ...logSettings });
}

/** Only a refusal counts; other problems show when the server connects itself. */
async function isLetIn(address: string): Promise<boolean> {
  const client = new Client({ connectionString: address, ...clientTimeouts(ANSWER_MS) });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch (problem) {
    return !(problem instanceof Error && 'code' in problem && NOT_LET_IN.has(String(problem.code)));
  }
}

/** Stored with the login, settings hold behind a pooler too. Where the owner may not, startup/ finds what is missing. */
async function keepSettings(owner: Client, name: string, wanted: Readonly<Record<string, string | number>>) {
  const { rows } = await owner.query<{ setting: string }>(
    `select unnest(setconfig) as setting from pg_db_role_setting
     where setrole = (select oid from pg_roles where rolname = $1) and setdatabase = 0`,
    [name],
  );
  const kept = new Set(rows.map(({ setting }) => setting));
  for (const [setting, value] of Object.entries(wanted)) {
    if (kept.has(`${setting}=${value}`)) continue;
    try {
      await owner.query(
        `alter role ${owner.escapeIdentifier(name)} set ${setting} = ${owner.escapeLiteral(String(value))}`,
      );
    } catch (problem) {
      if (!(problem instanceof Error && 'code' in problem && problem.code === NOT_ALLOWED)) throw problem;
    }
  }
}

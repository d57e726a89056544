import { hasOwnLogins } from '../roles/connection.js';
import { APP_ROLE, READER_ROLE } from '../roles/roles.js';
import { arrayOf, boolean, filled, text } from '../shared/rows.js';
import { type Database, sql } from '../shared/sql.js';
import type { StartupCheck } from './check.js';

/** Whoever gets a statement of their own into a connection gets its login's rights: these may be no more than it needs. */
export const checkRights: StartupCheck = async ({ env, database, analystDatabase, log }) => {
  if (!env.databaseUrl) return undefined;
  if (!hasOwnLogins(env)) {
    log.info(
      'development: the server signs in to PostgreSQL as the owner of the tables (MIGRATION_DATABASE_URL is not set)',
    );
    return undefined;
  }
  const problems = [await surplus(database, APP_ROLE), await surplus(analystDatabase, READER_ROLE)];
  const [problem] = problems.filter((one) => one !== undefined);
  return problem && `${problem}: give it no rights but those of its role, or name another user in the settings.`;
};

async function surplus(database: Database, group: string): Promise<string | undefined> {
  const [login] = await database.rows(
    { name: filled(text), powerful: boolean, maker: boolean, others: arrayOf(text) },
    loginRights(group),
  );
  if (!login) return undefined;
  if (login.powerful) return `The database user ${login.name} is a superuser or may make roles or databases`;
  if (login.maker) return `The database user ${login.name} owns tables or may make some`;
  return login.others.length > 0
    ? `The database user ${login.name} may act as ${login.others.join(', ')} too`
    : undefined;
}

const loginRights = (group: string) => sql`
  select me.rolname as name,
    me.rolsuper or me.rolcreaterole or me.rolcreatedb or me.rolreplication or me.rolbypassrls as powerful,
    has_schema_privilege(me.oid, 'public', 'create') or has_database_privilege(me.oid, current_database(), 'create')
      or exists (select from pg_class c where c.relowner = me.oid) as maker,
    array(select r.rolname::text from pg_roles r
      where r.oid <> me.oid and r.rolname <> ${group} and not me.rolsuper and pg_has_role(me.oid, r.oid, 'MEMBER')
      order by 1) as others
  from pg_roles me where me.rolname = session_user`;

import { BRANCH_CODES, STAFF_ROLES } from '../access/words.js';
import { NO_PASSWORD } from '../accounts/password.js';
import type { RequestContext } from '../context.js';
import { build } from '../shared/build.js';
import { isId } from '../shared/ids.js';
import { buildPage, type PageRequest, pageOf, totalOf } from '../shared/paging.js';
import { arrayOf, boolean, integer, nullable, oneOf, type RowOf, text, timestamp, uuid, word } from '../shared/rows.js';
import { instant, instantOrNull, likePattern, type Sql, sql, where } from '../shared/sql.js';
import { lastSignInIs } from './last-sign-in.js';
import type { StaffFilter } from './staff-account.input.js';
import { StaffAccountPage, StaffAccountType, type StaffState } from './staff-account.type.js';
import { STAFF_KINDS } from './staff-rights.js';

const Row = {
  id: uuid,
  kind: oneOf(STAFF_KINDS),
  account_name: text,
  person_name: text,
  email: text,
  staff_roles: arrayOf(oneOf(STAFF_ROLES)),
  branch_codes: arrayOf(oneOf(BRANCH_CODES)),
  state: word<StaffState>(),
  registered_at: timestamp,
  last_sign_in_at: nullable(timestamp),
  disabled_at: nullable(timestamp),
  second_factor_since: nullable(timestamp),
  self: boolean,
  version: integer,
};
type Row = RowOf<typeof Row>;

const STATE = sql`case when a.disabled_at is not null then 'DISABLED'
  when a.password_hash = ${NO_PASSWORD} then 'INVITED' else 'ACTIVE' end`;
const OF_PORT_COMPANY = sql`a.kind = any(${[...STAFF_KINDS]})`;

/** Accounts `a` of the port company that can sign in. */
export const activeStaff = sql`${OF_PORT_COMPANY} and ${STATE} = 'ACTIVE'`;

function columns({ signedIn }: RequestContext): Sql {
  return sql`a.id, a.kind, a.account_name, a.person_name, a.email, a.staff_roles, a.branch_codes, ${STATE} state,
    a.registered_at, a.last_sign_in_at, a.disabled_at, a.second_factor_since, a.version,
    a.email_key = (select me.email_key from account me where me.id = ${signedIn.accountId}) self`;
}

/** The accounts of the port company, by name. */
export async function listStaffAccounts(
  context: RequestContext,
  filter: StaffFilter,
  request: PageRequest,
): Promise<StaffAccountPage> {
  const conditions = where([OF_PORT_COMPANY, ...filterConditions(filter, context.now)]);
  const rows = await context.database.rows(
    Row,
    sql`select ${columns(context)} from account a ${conditions}
    order by a.person_name, a.account_name_key, a.id ${pageOf(request)}`,
  );
  const count = totalOf(context.database, sql`account a ${conditions}`);
  return buildPage(StaffAccountPage, { items: rows.map(present), request, count });
}

/** One of them; null for any other account. */
export async function findStaffAccount(context: RequestContext, id: string): Promise<StaffAccountType | null> {
  if (!isId(id)) return null;
  const [row] = await context.database.rows(
    Row,
    sql`select ${columns(context)} from account a where ${OF_PORT_COMPANY} and a.id = ${id}`,
  );
  return row ? present(row) : null;
}

function filterConditions({ search, role, branch, state, lastSignIn }: StaffFilter, now: Date): Sql[] {
  const conditions: Sql[] = [];
  const words = search?.trim();
  if (words) {
    const pattern = likePattern(words);
    conditions.push(
      sql`(a.person_name ilike ${pattern} or a.account_name ilike ${pattern} or a.email ilike ${pattern})`,
    );
  }
  if (role) conditions.push(sql`${role} = any(a.staff_roles)`);
  if (branch) conditions.push(sql`${branch} = any(a.branch_codes)`);
  if (state) conditions.push(sql`${STATE} = ${state}`);
  if (lastSignIn) conditions.push(sql`${activeStaff} and ${lastSignInIs(lastSignIn, now)}`);
  return conditions;
}

function present(row: Row): StaffAccountType {
  return build(StaffAccountType, {
    id: row.id,
    kind: row.kind,
    accountName: row.account_name,
    personName: row.person_name,
    email: row.email,
    roles: row.staff_roles,
    branchCodes: row.branch_codes,
    state: row.state,
    registeredAt: instant(row.registered_at),
    lastSignInAt: instantOrNull(row.last_sign_in_at),
    disabledAt: instantOrNull(row.disabled_at),
    secondFactorSince: instantOrNull(row.second_factor_since),
    self: row.self,
    version: row.version,
  });
}

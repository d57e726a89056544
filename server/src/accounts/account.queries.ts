import type { RequestContext } from '../context.js';
import { sql } from '../shared/sql.js';
import { AccountType } from './account.type.js';
import type { OpenWorkType } from './viewer.type.js';

/** One's own account. */
export async function accountById({ services }: RequestContext, id: string): Promise<AccountType> {
  const [row] = await services.database.rows<AccountType>(sql`
    select id, kind, account_name as "accountName", person_name as "personName", mobile, email, language,
      company_administrator as "companyAdministrator" from account where id = ${id}`);
  if (!row) throw new Error('the signed-in account is gone');
  return Object.assign(new AccountType(), row);
}

/** Counts for the menu; what the viewer has nothing to do with counts 0. */
export async function openWork({ viewer, services }: RequestContext): Promise<OpenWorkType> {
  const companyId = viewer.kind === 'OPERATOR' ? viewer.companyId : null;
  const staff = viewer.kind === 'STAFF';
  const [row] = await services.database.rows<OpenWorkType>(sql`select
    (select count(*) from application_draft where company_id = ${companyId}::uuid) drafts,
    (select count(*) from registration where ${staff}::boolean and decision is null) registrations,
    (select count(*) from certificate where ${staff}::boolean and decision is null and withdrawn_at is null) certificates`);
  return row ?? { drafts: 0, registrations: 0, certificates: 0 };
}

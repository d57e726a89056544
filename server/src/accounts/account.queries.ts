import type { RequestContext } from '../context.js';
import { sql } from '../shared/sql.js';
import { AccountType } from './account.type.js';

/** The viewer's own account. Nothing about the second factor is returned while its code is pending. */
export async function accountById({ services, viewer }: RequestContext, id: string): Promise<AccountType> {
  const wholly = viewer.kind !== 'HALF_SIGNED_IN';
  const [row] = await services.database.rows<AccountType>(sql`
    select id, kind, account_name as "accountName", person_name as "personName", mobile, email, language,
      company_administrator as "companyAdministrator",
      case when ${wholly}::boolean then second_factor_since end as "secondFactorSince",
      case when ${wholly}::boolean and second_factor_since is not null then (select count(*) from recovery_code c
        where c.account_id = account.id and c.used_at is null) end as "recoveryCodesLeft"
    from account where id = ${id}`);
  if (!row) throw new Error('the signed-in account is gone');
  return Object.assign(new AccountType(), row);
}

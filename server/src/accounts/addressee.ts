import { type Sql, sql } from '../shared/sql.js';
import { MAY_BE_ACTED_THROUGH } from './shared-binding.sql.js';

/**
 * The account that receives mails about something a company submitted: the account that submitted it. If that was
 * ended (R-REG-3), or is a shared account which may no longer act on behalf of the company (R-REG-7), an account of the
 * company itself, its administrator first.
 */
export const addresseeId = (senderId: Sql, companyId: Sql): Sql => sql`coalesce(
  (select s.id from account s where s.id = ${senderId} and s.disabled_at is null and (s.kind <> 'SHARED' or exists (
    select from shared_binding b join account g on g.id = b.general_account_id
    where b.shared_account_id = s.id and g.company_id = ${companyId} and ${MAY_BE_ACTED_THROUGH}))),
  (select g.id from account g where g.company_id = ${companyId}
    order by not (${MAY_BE_ACTED_THROUGH}), not g.company_administrator, g.registered_at, g.id limit 1),
  ${senderId})`;

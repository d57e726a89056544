import { ACCOUNT_KINDS } from '../access/words.js';
import { build } from '../shared/build.js';
import { LANGUAGES } from '../shared/language.js';
import { boolean, integer, nullable, oneOf, text, timestamp, uuid } from '../shared/rows.js';

const Row = {
  id: uuid,
  kind: oneOf(ACCOUNT_KINDS),
  accountName: text,
  personName: text,
  mobile: text,
  email: text,
  pendingEmail: nullable(text),
  language: oneOf(LANGUAGES),
  companyAdministrator: boolean,
  secondFactorSince: nullable(timestamp),
  recoveryCodesLeft: nullable(integer),
};

import type { RequestContext } from '../context.js';
import { instantOrNull, sql } from '../shared/sql.js';
import { AccountType } from './account.type.js';

/** The viewer's own account. Nothing about the second factor is returned while its code is pending. */
export async function accountById({ services, viewer, now }: RequestContext, id: string): Promise<AccountType> {
  const complete = viewer.kind !== 'SECOND_FACTOR_PENDING';
  const [row] = await services.database.rows(
    Row,
    sql`
    select id, kind, account_name as "accountName", person_name as "personName", mobile, email, language,
      (select l.email from account_link l where l.account_id = account.id and l.purpose = 'CHANGE_EMAIL' and l.used_at is null
        and l.expires_at > ${now} limit 1) as "pendingEmail",
      company_administrator as "companyAdministrator",
      case when ${complete}::boolean then second_factor_since end as "secondFactorSince",
      case when ${complete}::boolean and second_factor_since is not null then (select count(*) from recovery_code c
        where c.account_id = account.id and c.used_at is null) end as "recoveryCodesLeft"
    from account where id = ${id}`,
  );
  if (!row) throw new Error('the signed-in account is gone');
  return build(AccountType, { ...row, secondFactorSince: instantOrNull(row.secondFactorSince) });
}

import { isShared } from '../access/viewer.js';
import { MAY_BE_ACTED_THROUGH } from '../accounts/shared-binding.sql.js';
import { ORGANISATION_KINDS } from '../companies/company.entity.js';
import { CompanySummaryType } from '../companies/company-summary.type.js';
import type { RequestContext } from '../context.js';
import { build } from '../shared/build.js';
import { boolean, oneOf, text, timestamp, uuid } from '../shared/rows.js';
import { instant, sql } from '../shared/sql.js';
import { BindingType, BoundToType } from './binding.type.js';

const BindingRow = {
  id: uuid,
  account_name: text,
  bound_at: timestamp,
  current: boolean,
  usable: boolean,
  name: text,
  organisation_kind: oneOf(ORGANISATION_KINDS),
  organisation_number: text,
};

/** The general accounts bound to a shared account, oldest binding first; empty for all others. */
export async function listBindings({ viewer, services }: RequestContext): Promise<BindingType[]> {
  if (!isShared(viewer) || !viewer.consented) return [];
  const credential = Buffer.from(viewer.credential, 'hex');
  const rows = await services.database.rows(
    BindingRow,
    sql`
    select b.id, g.account_name, b.bound_at, ${MAY_BE_ACTED_THROUGH} as usable,
      ${MAY_BE_ACTED_THROUGH} and exists (select from session s where s.token_hash = ${credential} and s.binding_id = b.id)
        as current, c.name, c.organisation_kind, c.organisation_number
    from shared_binding b join account g on g.id = b.general_account_id join company c on c.id = g.company_id
    where b.shared_account_id = ${viewer.accountId} order by b.bound_at, b.id`,
  );
  return rows.map(({ name, organisation_kind: organisationKind, organisation_number: organisationNumber, ...row }) =>
    build(BindingType, {
      id: row.id,
      accountName: row.account_name,
      company: build(CompanySummaryType, { name, organisationKind, organisationNumber }),
      boundAt: instant(row.bound_at),
      current: row.current,
      usable: row.usable,
    }),
  );
}

/** The shared accounts that may act through a general account, oldest binding first; empty for all others. */
export async function listBoundTo({ viewer, services }: RequestContext): Promise<BoundToType[]> {
  if (viewer.kind !== 'OPERATOR' || !viewer.consented) return [];
  const rows = await services.database.rows(
    { id: uuid, accountName: text, personName: text, boundAt: timestamp },
    sql`
    select b.id, s.account_name as "accountName", s.person_name as "personName", b.bound_at as "boundAt"
    from shared_binding b join account s on s.id = b.shared_account_id
    where b.general_account_id = ${viewer.accountId} order by b.bound_at, b.id`,
  );
  return rows.map((row) => build(BoundToType, { ...row, boundAt: instant(row.boundAt) }));
}

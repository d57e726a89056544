import { hasRight } from '../access/viewer.js';
import { visibleApplications } from '../access/visibility.js';
import { FORM_KINDS } from '../applications/forms/form-kinds.js';
import { ITEM_STATE, ITEMS } from '../applications/forms/item-state.sql.js';
import { ITEM_STATES } from '../applications/forms/states.js';
import { ORGANISATION_KINDS } from '../companies/company.entity.js';
import { CompanySummaryType } from '../companies/company-summary.type.js';
import type { RequestContext } from '../context.js';
import type { Human } from '../people/linked-documents.js';
import { build } from '../shared/build.js';
import { nullable, oneOf, text, timestamp } from '../shared/rows.js';
import { instant, sql } from '../shared/sql.js';
import { PersonApplicationType } from './person-dossier.type.js';

const MAX_ROWS = 50;

const Row = {
  form: oneOf(FORM_KINDS),
  number: nullable(text),
  submitted_at: timestamp,
  state: oneOf(ITEM_STATES),
  state_since: timestamp,
  reason: nullable(text),
  name: text,
  organisation_kind: oneOf(ORGANISATION_KINDS),
  organisation_number: text,
};

/** Those that the viewer's branches read; the police see besides who was rejected elsewhere, under whichever company. */
export async function applicationsOfPerson(
  { database, signedIn }: RequestContext,
  { records }: Human,
): Promise<PersonApplicationType[]> {
  const rejected = hasRight(signedIn, 'POLICE_CHECK') ? sql`i.state = 'REJECTED'` : sql`false`;
  const visible = visibleApplications(signedIn);
  const rows = await database.rows(
    Row,
    sql`select a.form, case when ${visible} then a.number end number, a.submitted_at, ${ITEM_STATE} state, i.state_since,
        (select s.reason from application_step s where s.item_id = i.id and s.action in ('RETURN', 'REJECT', 'WITHDRAW')
          order by s.id desc limit 1) reason,
        c.name, c.organisation_kind, c.organisation_number
      from ${ITEMS} join company c on c.id = a.company_id
      where i.person_id = any(${records}::uuid[]) and (${visible} or ${rejected})
      order by a.submitted_at desc, a.number desc, i.position limit ${MAX_ROWS}`,
  );
  return rows.map((row) =>
    build(PersonApplicationType, {
      form: row.form,
      applicationNumber: row.number,
      company: build(CompanySummaryType, {
        name: row.name,
        organisationKind: row.organisation_kind,
        organisationNumber: row.organisation_number,
      }),
      submittedAt: instant(row.submitted_at),
      state: row.state,
      stateSince: instant(row.state_since),
      reason: row.reason,
    }),
  );
}

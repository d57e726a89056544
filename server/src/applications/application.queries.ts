import { visibleApplications } from '../access/visibility.js';
import type { OrganisationKind } from '../companies/company.entity.js';
import { CompanySummaryType } from '../companies/company-summary.type.js';
import type { RequestContext } from '../context.js';
import { type PageRequest, pageOf, totalOf } from '../shared/paging.js';
import { empty, instant, likeText, raw, type Sql, sql, where } from '../shared/sql.js';
import type { FormKind } from './application.entity.js';
import type { ApplicationFilter } from './application.input.js';
import { ApplicationPage, ApplicationType } from './application.type.js';

interface Row {
  id: string;
  number: string;
  form: FormKind;
  reason: string;
  submitted_at: string;
  contact_name: string;
  contact_phone: string;
  company_name: string;
  organisation_kind: OrganisationKind;
  organisation_number: string;
  people_count: number;
  area_ids: number[];
}

const COLUMNS = raw(`a.id, a.number, a.form, a.reason, a.submitted_at, a.contact_name, a.contact_phone,
  c.name company_name, c.organisation_kind, c.organisation_number,
  (select count(*) from application_person n where n.application_id = a.id)::int people_count,
  array(select x.area_id from application_area x where x.application_id = a.id order by x.area_id) area_ids`);

/** Applications of the current company, or for the branches of a reviewer, newest first. */
export async function listApplications(
  context: RequestContext,
  filter: ApplicationFilter,
  request: PageRequest,
): Promise<ApplicationPage> {
  const number = filter.number?.trim().toUpperCase();
  const conditions = where([
    visibleApplications(context.signedIn),
    number ? sql`a.number like ${`${likeText(number)}%`}` : undefined,
    filter.forms ? sql`a.form = any(${filter.forms})` : undefined,
  ]);
  const page = sql`order by a.submitted_at desc, a.id desc ${pageOf(request)}`;
  const items = await read(context, conditions, page);
  const count = totalOf(context.database, sql`application a ${conditions}`);
  return Object.assign(new ApplicationPage(), { items, request, count });
}

export async function findApplication(context: RequestContext, number: string): Promise<ApplicationType | null> {
  const conditions = where([visibleApplications(context.signedIn), sql`a.number = ${number}`]);
  return (await read(context, conditions))[0] ?? null;
}

async function read(context: RequestContext, conditions: Sql, tail: Sql = empty): Promise<ApplicationType[]> {
  const rows = await context.database.rows<Row>(
    sql`select ${COLUMNS} from application a join company c on c.id = a.company_id ${conditions} ${tail}`,
  );
  return rows.map((row) =>
    Object.assign(new ApplicationType(), {
      id: row.id,
      number: row.number,
      form: row.form,
      reason: row.reason,
      submittedAt: instant(row.submitted_at),
      contactName: row.contact_name,
      contactPhone: row.contact_phone,
      peopleCount: row.people_count,
      areas: row.area_ids.map((id) => context.services.ports.area(id)),
      company: Object.assign(new CompanySummaryType(), {
        name: row.company_name,
        organisationKind: row.organisation_kind,
        organisationNumber: row.organisation_number,
      }),
    }),
  );
}

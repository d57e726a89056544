import { hasRight } from '../access/viewer.js';
import { companyFactsLoader } from '../applications/forms/company-facts.queries.js';
import { eligibility } from '../applications/forms/eligibility.type.js';
import { ORGANISATION_KINDS } from '../companies/company.entity.js';
import { companyConditions } from '../companies/company-search.js';
import { CompanySummaryType } from '../companies/company-summary.type.js';
import { applicantReasons } from '../companies/may-apply.js';
import type { RequestContext } from '../context.js';
import { build } from '../shared/build.js';
import { buildPage, type PageRequest, pageOf, totalOf } from '../shared/paging.js';
import { nullable, oneOf, type RowOf, text, timestamp, uuid } from '../shared/rows.js';
import { instant, raw, type Sql, sql, where } from '../shared/sql.js';
import { foldNumber } from '../shared/typed-numbers.js';
import { CompanyDossierPage, CompanyDossierType, type CompanyFilter } from './company-dossier.type.js';

const Row = {
  id: uuid,
  organisation_kind: oneOf(ORGANISATION_KINDS),
  organisation_number: text,
  name: text,
  phone: text,
  fax: nullable(text),
  address: text,
  responsible_person: text,
  created_at: timestamp,
};

/** Companies by number. Those who work on passes find all of them, as companies belong to no branch. */
export async function listCompanies(
  context: RequestContext,
  filter: CompanyFilter,
  request: PageRequest,
): Promise<CompanyDossierPage> {
  const conditions = where(companyConditions(raw('c.name'), raw('c.organisation_number'), filter));
  const items = await read(context, conditions, sql`order by c.organisation_number ${pageOf(request)}`);
  const count = totalOf(context.database, sql`company c ${conditions}`);
  return buildPage(CompanyDossierPage, { items, request, count });
}

/** A number belongs to one company, whichever kind it is of (R-ID-2). */
export async function findCompany(context: RequestContext, typed: string): Promise<CompanyDossierType | null> {
  const [found] = await read(context, sql`where c.organisation_number = ${foldNumber(typed)}`, sql`limit 1`);
  return found ?? null;
}

async function read(context: RequestContext, conditions: Sql, tail: Sql): Promise<CompanyDossierType[]> {
  const rows = await context.database.rows(
    Row,
    sql`select c.id, c.organisation_kind, c.organisation_number, c.name, c.phone, c.fax, c.address, c.responsible_person,
      c.created_at from company c ${conditions} ${tail}`,
  );
  return Promise.all(rows.map((row) => present(context, row)));
}

async function present(context: RequestContext, row: RowOf<typeof Row>): Promise<CompanyDossierType> {
  const reasons = applicantReasons(await context.once(companyFactsLoader).load(row.id));
  // How to reach a company is the business of those who decide on its registration.
  const forReviewers = <T>(value: T) => (hasRight(context.viewer, 'REVIEW') ? value : null);
  return build(CompanyDossierType, {
    id: row.id,
    company: build(CompanySummaryType, {
      name: row.name,
      organisationKind: row.organisation_kind,
      organisationNumber: row.organisation_number,
    }),
    registeredAt: instant(row.created_at),
    phone: forReviewers(row.phone),
    fax: forReviewers(row.fax),
    address: forReviewers(row.address),
    responsiblePerson: forReviewers(row.responsible_person),
    applicationEligibility: eligibility(context.services.ports, { reasons, conclusive: true }),
  });
}

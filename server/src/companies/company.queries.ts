import type { RequestContext } from '../context.js';
import { build } from '../shared/build.js';
import { boolean, integer, nullable, oneOf, text, uuid } from '../shared/rows.js';
import { raw, type Sql, sql } from '../shared/sql.js';
import { ORGANISATION_KINDS, type OrganisationKind } from './company.entity.js';
import { CompanyType } from './company.type.js';

const COLUMNS = raw(`c.id, c.organisation_kind as "organisationKind", c.organisation_number as "organisationNumber",
  c.name, c.phone, c.fax, c.address, c.responsible_person as "responsiblePerson",
  c.last_reminders_only as "lastRemindersOnly", c.version`);

const Row = {
  id: uuid,
  organisationKind: oneOf(ORGANISATION_KINDS),
  organisationNumber: text,
  name: text,
  phone: text,
  fax: nullable(text),
  address: text,
  responsiblePerson: text,
  lastRemindersOnly: boolean,
  version: integer,
};

/** A company in full. The caller has made sure that the viewer may see it. */
export function companyById(context: RequestContext, id: string): Promise<CompanyType | null> {
  return read(context, sql`c.id = ${id}`);
}

export function companyByNumber(
  context: RequestContext,
  kind: OrganisationKind,
  number: string,
): Promise<CompanyType | null> {
  return read(context, sql`c.organisation_kind = ${kind} and c.organisation_number = ${number}`);
}

async function read(context: RequestContext, condition: Sql): Promise<CompanyType | null> {
  const [row] = await context.database.rows(Row, sql`select ${COLUMNS} from company c where ${condition}`);
  return row ? build(CompanyType, row) : null;
}

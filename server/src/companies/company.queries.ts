import type { RequestContext } from '../context.js';
import { raw, type Sql, sql } from '../shared/sql.js';
import type { OrganisationKind } from './company.entity.js';
import { CompanyType } from './company.type.js';

const COLUMNS = raw(`c.id, c.organisation_kind as "organisationKind", c.organisation_number as "organisationNumber",
  c.name, c.phone, c.fax, c.address, c.responsible_person as "responsiblePerson", c.version`);

/** A company with all its data. The caller must have checked that the viewer may see it. */
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
  const [row] = await context.database.rows<CompanyType>(sql`select ${COLUMNS} from company c where ${condition}`);
  return row ? Object.assign(new CompanyType(), row) : null;
}

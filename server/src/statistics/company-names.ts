import { ORGANISATION_KINDS } from '../companies/company.entity.js';
import { CompanySummaryType } from '../companies/company-summary.type.js';
import { build } from '../shared/build.js';
import { oneOf, text, uuid } from '../shared/rows.js';
import { type Database, sql } from '../shared/sql.js';

/** The companies with these ids, of a page of groups. */
export async function companiesById(
  database: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CompanySummaryType>> {
  if (ids.length === 0) return new Map();
  const rows = await database.rows(
    { id: uuid, name: text, organisation_kind: oneOf(ORGANISATION_KINDS), organisation_number: text },
    sql`select k.id, k.name, k.organisation_kind, k.organisation_number from company k where k.id = any(${ids}::uuid[])`,
  );
  return new Map(
    rows.map(({ id, name, organisation_kind, organisation_number }) => [
      id,
      build(CompanySummaryType, { name, organisationKind: organisation_kind, organisationNumber: organisation_number }),
    ]),
  );
}

import type { Human } from '../people/linked-documents.js';
import { integer } from '../shared/rows.js';
import { type Database, sql } from '../shared/sql.js';
import { liesOn } from './human-of-document.js';

/** A case counts from its confirmation on, unless it was lifted as none (R-BAN-1). */
export const COUNTED = sql`(g.decision = 'CONFIRMED' and not g.annulled)`;

export async function casesOfHuman(database: Database, human: Human): Promise<number> {
  const [row] = await database.rows(
    { cases: integer },
    sql`select count(*) cases from ban g where ${COUNTED} and ${liesOn(human)}`,
  );
  return row?.cases ?? 0;
}

export async function casesOfCompany(database: Database, companyId: string): Promise<number> {
  const [row] = await database.rows(
    { cases: integer },
    sql`select count(*) cases from ban g where ${COUNTED} and g.company_id = ${companyId}`,
  );
  return row?.cases ?? 0;
}

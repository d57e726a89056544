import type { Human } from '../people/linked-documents.js';
import { integer, nullable, timestamp } from '../shared/rows.js';
import { type Database, instant, sql } from '../shared/sql.js';
import type { CountedCase } from './ban-term.js';
import { banCovers } from './human-of-document.js';

/** A case counts from its confirmation on, unless it was lifted as none (R-BAN-1). */
export const COUNTED = sql`(g.decision = 'CONFIRMED' and not g.annulled)`;

export async function casesOfHuman(database: Database, human: Human): Promise<number> {
  const [row] = await database.rows(
    { cases: integer },
    sql`select count(*) cases from ban g where ${COUNTED} and ${banCovers(human)}`,
  );
  return row?.cases ?? 0;
}

/** The same cases one by one, in the order of their confirmations, each by the rule of its day. */
export async function countedCases(database: Database, human: Human): Promise<CountedCase[]> {
  const rows = await database.rows(
    { confirmed_at: nullable(timestamp), cancels_at_case: nullable(integer), extra_months: integer },
    sql`select g.decided_at confirmed_at, s.cancels_at_case, s.extra_months from ban g join ban_cause s on s.id = g.cause_id
      where ${COUNTED} and ${banCovers(human)} order by g.decided_at, g.case_number, g.id`,
  );
  return rows.flatMap(({ confirmed_at, cancels_at_case: cancelsAtCase, extra_months: extraMonths }) =>
    confirmed_at === null ? [] : [{ confirmedAt: instant(confirmed_at), cancelsAtCase, extraMonths }],
  );
}

export async function casesOfCompany(database: Database, companyId: string): Promise<number> {
  const [row] = await database.rows(
    { cases: integer },
    sql`select count(*) cases from ban g where ${COUNTED} and g.company_id = ${companyId}`,
  );
  return row?.cases ?? 0;
}

import type { Vault } from '../../access/vault.js';
import type { Ports } from '../../ports/ports.js';
import { ErrorCode } from '../../shared/errors.js';
import { arrayOf, integer, nullable, oneOf, type RowOf, text, uuid } from '../../shared/rows.js';
import { type Database, sql } from '../../shared/sql.js';
import { companyFacts } from '../forms/company-facts.queries.js';
import type { EligibilityReason, Request } from '../forms/eligibility.facts.js';
import { eligibilityReasons, ownReasons } from '../forms/eligibility.js';
import { itemsAsSubmitted, personFacts } from '../forms/eligibility.queries.js';
import type { FormKind } from '../forms/form-kinds.js';
import { FORMS } from '../forms/forms.js';
import { monthOverSince } from '../forms/more-passes.js';
import { passesOfItems, targetFacts } from '../forms/target-facts.queries.js';
import { overSince, periodOf, TERM_UNITS, type Term } from '../forms/term.js';

/** An item with its form. */
interface ItemOnForm {
  readonly id: string;
  readonly form: FormKind;
}

const AskedRow = {
  id: uuid,
  company_id: uuid,
  start_day: nullable(text),
  term_count: nullable(integer),
  term_unit: nullable(oneOf(TERM_UNITS)),
  area_ids: arrayOf(integer),
  month: nullable(text),
};
type AskedRow = RowOf<typeof AskedRow>;

/** The reasons against an item, and whether passes of other companies were considered. */
interface ItemEligibility {
  readonly reasons: EligibilityReason[];
  readonly conclusive: boolean;
}

/**
 * The reasons against approving open items, as they were submitted: the rules that accepted them, checked again now, and the
 * end of the term applied for. Their own application does not count against them.
 * @param ofOthers whether to consider passes of other companies, of which only staff may learn here (R-ACC-3).
 */
export async function eligibilityOfItems(
  { database, ports, vault }: { readonly database: Database; readonly ports: Ports; readonly vault: Vault },
  items: readonly ItemOnForm[],
  now: Date,
  { ofOthers }: { readonly ofOthers: boolean },
): Promise<Map<string, ItemEligibility>> {
  const ids = items.map(({ id }) => id);
  const people = await personFacts(database, vault, itemsAsSubmitted(ids), now);
  const passes = await targetFacts(database, passesOfItems(ids), now);
  const asked = await database.rows(
    AskedRow,
    sql`select i.id, a.company_id, a.start_day::text, a.term_count, a.term_unit, a.month,
      array(select r.area_id from application_area r where r.application_id = a.id order by r.area_id) area_ids
    from application_item i join application a on a.id = i.application_id where i.id = any(${ids}::uuid[])`,
  );
  const companies = await companyFacts(
    database,
    asked.map(({ company_id }) => company_id),
    now,
  );
  const rows = new Map(asked.map((row) => [row.id, row]));
  return new Map(
    items.map(({ id, form }) => {
      const row = rows.get(id);
      const person = people.get(id);
      const company = row && companies.get(row.company_id);
      if (!person || !company) return [id, { reasons: [{ code: ErrorCode.NOT_FOUND }], conclusive: true }];
      const candidate = { form, now, company, person, pass: passes.get(id) ?? null, ...requestOf(ports, form, row) };
      const { reasons, conclusive } = ofOthers
        ? { reasons: eligibilityReasons(candidate), conclusive: true }
        : ownReasons(candidate);
      return [id, { reasons: [...reasons, ...termReasons(row, now)], conclusive }];
    }),
  );
}

/** What an application asks for. */
function requestOf(ports: Ports, form: FormKind, { area_ids: areaIds, ...row }: AskedRow): Request {
  const portIds = [...new Set(areaIds.map((id) => ports.area(id).port.id))];
  const limit = FORMS[form].term;
  const term = termOf(row);
  return {
    portIds,
    areaIds,
    term: null,
    month: row.month,
    period: row.start_day && term && limit ? periodOf(row.start_day, term, limit) : null,
  };
}

function termOf({ term_count: count, term_unit: unit }: Pick<AskedRow, 'term_count' | 'term_unit'>): Term | null {
  return count && unit ? { count, unit } : null;
}

/** A term, or month, that ended during the decision: nothing is made or granted that could not be used. */
function termReasons(row: AskedRow, now: Date): EligibilityReason[] {
  const term = termOf(row);
  const until = row.month
    ? monthOverSince(row.month, now)
    : row.start_day && term
      ? overSince(row.start_day, term, now)
      : null;
  return until ? [{ code: ErrorCode.TERM_OVER, until }] : [];
}

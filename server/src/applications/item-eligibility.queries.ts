import type { Vault } from '../access/vault.js';
import { ErrorCode } from '../shared/errors.js';
import { filled, integer, oneOf, type RowOf, text, uuid } from '../shared/rows.js';
import { type Database, sql } from '../shared/sql.js';
import { type EligibilityReason, eligibilityReasons, ownReasons } from './forms/eligibility.js';
import { itemsAsSubmitted, passesOfItems, personFacts, targetFacts } from './forms/eligibility.queries.js';
import type { FormKind } from './forms/form-kinds.js';
import { overSince, TERM_UNITS } from './forms/term.js';

/** An item with its form. */
interface ItemOnForm {
  readonly id: string;
  readonly form: FormKind;
}

const TermRow = {
  id: uuid,
  start_day: text,
  term_count: filled(integer),
  term_unit: filled(oneOf(TERM_UNITS)),
};
type TermRow = RowOf<typeof TermRow>;

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
  { database, vault }: { readonly database: Database; readonly vault: Vault },
  items: readonly ItemOnForm[],
  now: Date,
  { ofOthers }: { readonly ofOthers: boolean },
): Promise<Map<string, ItemEligibility>> {
  const ids = items.map(({ id }) => id);
  const people = await personFacts(database, vault, itemsAsSubmitted(ids), now);
  const passes = await targetFacts(database, passesOfItems(ids), now);
  const terms = await database.rows(
    TermRow,
    sql`select i.id, a.start_day::text, a.term_count, a.term_unit
    from application_item i join application a on a.id = i.application_id
    where i.id = any(${ids}::uuid[]) and a.start_day is not null and a.term_count is not null`,
  );
  const over = new Map(terms.map((term) => [term.id, termReasons(term, now)]));
  return new Map(
    items.map(({ id, form }) => {
      const person = people.get(id);
      const pass = passes.get(id) ?? null;
      if (!person) return [id, { reasons: [{ code: ErrorCode.NOT_FOUND }], conclusive: true }];
      const candidate = { form, now, person, pass, portIds: [], areaIds: [] };
      const { reasons, conclusive } = ofOthers
        ? { reasons: eligibilityReasons(candidate), conclusive: true }
        : ownReasons(candidate);
      return [id, { reasons: [...reasons, ...(over.get(id) ?? [])], conclusive }];
    }),
  );
}

/** A term that ended during the decision: no card is made that could not be used. */
function termReasons({ start_day, term_count: count, term_unit: unit }: TermRow, now: Date): EligibilityReason[] {
  const until = overSince(start_day, { count, unit }, now);
  return until ? [{ code: ErrorCode.TERM_OVER, until }] : [];
}

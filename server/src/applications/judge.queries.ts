import { ErrorCode } from '../shared/errors.js';
import type { Database } from '../shared/sql.js';
import type { FormKind } from './application.entity.js';
import { type EligibilityReason, eligibilityReasons } from './eligibility.js';
import { itemsAsSubmitted, personFacts, targetFacts } from './eligibility.queries.js';

/** An item as much as is needed to judge it. */
interface Submitted {
  readonly id: string;
  readonly form: FormKind;
  readonly applicationId: string;
  readonly passId: string | null | undefined;
}

/**
 * What stands in the way of items that are under way, as they were submitted: the rules by which they were let in, asked
 * again now. Their own application does not stand in their way. All of one application.
 */
export async function judgeItems(
  database: Database,
  items: readonly Submitted[],
  now: Date,
): Promise<Map<string, EligibilityReason[]>> {
  const [first] = items;
  if (!first) return new Map();
  const ids = items.map(({ id }) => id);
  const passIds = items.flatMap(({ passId }) => passId ?? []);
  const people = await personFacts(database, itemsAsSubmitted(ids), now, first.applicationId);
  const passes = await targetFacts(database, passIds, first.applicationId);
  return new Map(
    items.map(({ id, form, passId }) => {
      const person = people.get(id);
      const pass = passId ? (passes.get(passId) ?? null) : null;
      if (!person) return [id, [{ code: ErrorCode.NOT_FOUND }]];
      return [id, eligibilityReasons({ form, now, person, pass, portIds: [] })];
    }),
  );
}

import { ownedPasses, visiblePasses } from '../access/visibility.js';
import type { RequestContext } from '../context.js';
import { LAST_USED_AT } from '../passes/comparison-base.js';
import { passConditions } from '../passes/pass.filter.js';
import { passesById } from '../passes/pass.queries.js';
import { build } from '../shared/build.js';
import { found } from '../shared/errors.js';
import { buildPage, type PageRequest, totalOf } from '../shared/paging.js';
import { date, text, timestamp, uuid } from '../shared/rows.js';
import { raw, type Sql, sql, where } from '../shared/sql.js';
import { ascending, descending, ListOrder, stepOf } from '../shared/walk.js';
import { DEACTIVATED_MONTHS, LISTED_MONTHS } from './no-passage-rules.js';
import { stillUnused } from './unused.sql.js';
import type { UnusedCardFilterInput, UnusedCardList } from './unused-card.input.js';
import { UnusedCardPage, UnusedCardType } from './unused-card.type.js';

const MONTHS: Readonly<Record<UnusedCardList, number>> = {
  SIX_MONTHS: DEACTIVATED_MONTHS,
  FIVE_MONTHS: LISTED_MONTHS,
};

/** Cards `p` of one list, with their row `u`. */
export function unusedCardsOf(list: UnusedCardList, now: Date): Sql {
  return sql`u.months = ${MONTHS[list]}::int and ${stillUnused(now)}`;
}

/**
 * Cards `p` of the lists of what gates record, as this viewer lists them: an operator's own or the company's others, for staff
 * those of their branches. Refuses like {@link passConditions}.
 */
export async function listedCards(context: RequestContext, filter: UnusedCardFilterInput): Promise<Sql[]> {
  const { signedIn } = context;
  const visible =
    signedIn.kind === 'STAFF' ? ownedPasses(signedIn, context.now) : visiblePasses(signedIn, filter.ownership);
  return [visible, ...(await passConditions(context, filter))];
}

const ORDER = new ListOrder<{ compared_on: string; number: string }>(
  descending('u.compared_on', 'date', ({ compared_on }) => compared_on),
  ascending('p.number', 'text', ({ number }) => number),
);

/** One page of cards that were not used, those found last first (R-NOP-3). */
export async function listUnusedCards(
  context: RequestContext,
  list: UnusedCardList,
  filter: UnusedCardFilterInput,
  request: PageRequest,
): Promise<UnusedCardPage> {
  const conditions = [unusedCardsOf(list, context.now), ...(await listedCards(context, filter))];
  const step = stepOf(context.walk, ORDER, request);
  const from = raw('unused_card u join pass p on p.id = u.pass_id');
  const rows = await context.database.rows(
    { pass_id: uuid, number: text, compared_on: date, due_on: date, last_used_at: timestamp },
    sql`select u.pass_id, p.number, u.compared_on, u.due_on, ${LAST_USED_AT} last_used_at
      from ${from} ${where([...conditions, step.after])} ${step.tail}`,
  );
  step.reached(rows);
  const passes = await passesById(
    context,
    rows.map(({ pass_id }) => pass_id),
  );
  const items = rows.map((row) =>
    build(UnusedCardType, {
      pass: found(passes.get(row.pass_id)),
      lastUsedAt: row.last_used_at,
      comparedOn: row.compared_on,
      dueOn: row.due_on,
    }),
  );
  return buildPage(UnusedCardPage, {
    items,
    request,
    count: totalOf(context.database, sql`${from} ${where(conditions)}`),
  });
}

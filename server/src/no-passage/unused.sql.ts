import { comparedCard, comparisonBase, dayAfterMonths } from '../passes/comparison-base.js';
import { DEACTIVATIONS_OF_PASS } from '../passes/standing/facts.js';
import { raw, type Sql, sql } from '../shared/sql.js';
import { DEACTIVATED_MONTHS, LISTED_MONTHS } from './no-passage-rules.js';

/** Whether a deactivation `d` is one for no passage that is not over. */
export function inForce(now: Date): Sql {
  return sql`d.reason = 'NO_PASSAGE' and (d.until is null or d.until > ${now})`;
}

/** Whether cards `p` are deactivated for no passage, whatever has been decided about it. */
export function deactivatedUnused(now: Date): Sql {
  return sql`(p.deactivated_until is not null and p.deactivated_until > ${now}
    and exists (select from deactivation d where ${raw(DEACTIVATIONS_OF_PASS)} and ${inForce(now)}))`;
}

/** The day on which cards `p` are to be deactivated, if they are not used until then. */
export function dueOn(now: Date): Sql {
  return dayAfterMonths(comparisonBase(now), DEACTIVATED_MONTHS);
}

/** Cards `p` that a comparison on this day has something to do about (R-NOP-1). */
export function newlyUnused(today: string, now: Date): Sql {
  return sql`(${dayAfterMonths(comparisonBase(now), LISTED_MONTHS)} <= ${today}::date
    and not ${deactivatedUnused(now)}
    and (${dueOn(now)} <= ${today}::date or not exists (select from unused_card u where u.pass_id = p.id)))`;
}

/**
 * Whether cards `p` are still on the list of their row `u`: until they are used, reinstated or ended, and from that instant
 * on no more, whenever the next comparison takes the row away (R-NOP-2).
 */
export function stillUnused(now: Date): Sql {
  return sql`(${comparedCard.sql(now)} and case u.months when ${DEACTIVATED_MONTHS} then ${deactivatedUnused(now)}
    else ${dayAfterMonths(comparisonBase(now), LISTED_MONTHS)} <= u.compared_on and not ${deactivatedUnused(now)} end)`;
}

import { empty, raw, type Sql, sql } from '../../shared/sql.js';
import { DEACTIVATION_REASONS, type DeactivationReason } from '../deactivation.entity.js';
import type { Condition } from './condition.js';
import { DEACTIVATIONS_OF_PASS, type DeactivationFacts, type PassFacts } from './facts.js';

type DeactivationsOfPass = Pick<PassFacts, 'deactivations'>;

function isInForce({ startsAt, until }: DeactivationFacts, now: Date): boolean {
  return startsAt <= now && (until === null || now < until);
}

/** Whether a deactivation of this sort is in force; of those that are over or never were, the pass itself knows by one column. */
function inForce(counts: (one: DeactivationFacts) => boolean, sort: Sql): Condition<'deactivations'> {
  return {
    facts: ['deactivations'],
    holds: ({ deactivations }, now) => deactivations.some((one) => counts(one) && isInForce(one, now)),
    sql: (now) => sql`(p.deactivated_until is not null and p.deactivated_until > ${now} and exists (
      select from deactivation d where ${raw(DEACTIVATIONS_OF_PASS)} and d.starts_at <= ${now} and (d.until is null or d.until > ${now})${sort}))`,
    moments: ({ deactivations }) =>
      deactivations.flatMap(({ startsAt, until }) => (until === null ? [startsAt] : [startsAt, until])),
  };
}

/** Whether any deactivation is in force. */
export const deactivated = inForce(() => true, empty);

/**
 * Whether one is in force that nothing has been decided about since it began. Where none is, but the pass is deactivated, it
 * will be used again at a time that is known (恢復待生效).
 */
export const notReinstated = inForce(({ endedAt }) => endedAt === null, sql` and d.ended_at is null`);

/** When passes `p` that are deactivated are used again, where that is decided; null for all others. */
export function usedAgainFrom(now: Date): Sql {
  return sql`(case when p.deactivated_until > ${now} and isfinite(p.deactivated_until) and ${deactivated.sql(now)}
    then p.deactivated_until end)`;
}

/** The deactivations of a pass that are in force. */
export function deactivationsInForce({ deactivations }: DeactivationsOfPass, now: Date): readonly DeactivationFacts[] {
  return deactivations.filter((one) => isInForce(one, now));
}

/** Why a pass is deactivated: the foremost of the reasons in force. */
export function deactivationReason(pass: DeactivationsOfPass, now: Date): DeactivationReason | null {
  const inForce = deactivationsInForce(pass, now).map(({ reason }) => reason);
  return DEACTIVATION_REASONS.find((reason) => inForce.includes(reason)) ?? null;
}

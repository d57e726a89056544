import { sql } from '../../shared/sql.js';
import { DEACTIVATION_REASONS, type DeactivationReason } from '../deactivation.entity.js';
import type { Condition } from './condition.js';
import type { DeactivationFacts, PassFacts } from './facts.js';

type DeactivationsOfPass = Pick<PassFacts, 'deactivations'>;

function isInForce({ startsAt, until }: DeactivationFacts, now: Date): boolean {
  return startsAt <= now && (until === null || now < until);
}

/** Whether any deactivation is in force; of those that are over or never were, the pass itself knows by one column. */
export const deactivated: Condition<'deactivations'> = {
  facts: ['deactivations'],
  holds: ({ deactivations }, now) => deactivations.some((one) => isInForce(one, now)),
  sql: (now) => sql`(p.deactivated_until is not null and p.deactivated_until > ${now} and exists (
    select from deactivation d where d.pass_id = p.id and d.starts_at <= ${now} and (d.until is null or d.until > ${now})))`,
};

/** Why a pass is deactivated: the foremost of the reasons in force. */
export function deactivationReason({ deactivations }: DeactivationsOfPass, now: Date): DeactivationReason | null {
  const inForce = deactivations.filter((one) => isInForce(one, now)).map(({ reason }) => reason);
  return DEACTIVATION_REASONS.find((reason) => inForce.includes(reason)) ?? null;
}

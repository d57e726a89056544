import type { EntityManager } from '@mikro-orm/postgresql';
import { actsThrough } from '../access/viewer.js';
import { applicationNumber, applicationNumberSeries } from '../applications/records/application-number.js';
import type { RequestContext } from '../context.js';
import { authorOf, recordHistory } from '../history/history.js';
import { takeNumbers } from '../numbers/take-numbers.js';
import { DEACTIVATIONS_OF_PASS } from '../passes/standing/facts.js';
import { newId } from '../shared/ids.js';
import { uuid } from '../shared/rows.js';
import { raw, sql, transactionDatabase } from '../shared/sql.js';
import { isoTaipei } from '../shared/taipei.js';
import type { DeactivatedCard } from './deactivated-card.js';
import { effectiveAt } from './effective-at.js';
import { Reinstatement } from './reinstatement.entity.js';

/** Lets reviewers choose that it takes effect at once (R-REI-5). */
interface AtOnce {
  readonly reason: string;
}

/** A reinstatement that was stored. */
export interface PlacedReinstatement {
  readonly id: string;
  readonly number: string;
  readonly card: DeactivatedCard;
}

/**
 * Reinstates passes that are locked and may be: each under the next number of OM08, from the next day at 06:00 or at once.
 * Their deactivations have their end from now on, so that status, gates and all that is told of later times follow.
 */
export async function storeReinstatements(
  tx: EntityManager,
  context: RequestContext,
  cards: readonly DeactivatedCard[],
  atOnce?: AtOnce,
): Promise<PlacedReinstatement[]> {
  if (cards.length === 0) return [];
  const { now, signedIn } = context;
  const at = atOnce ? now : effectiveAt(now);
  const ended = await transactionDatabase(tx).changed(
    { id: uuid, pass_id: uuid },
    // Never before it began, however short.
    sql`update deactivation d set until = greatest(${at}::timestamptz, d.starts_at + interval '1 millisecond'),
        ended_at = ${now}, ended_by_id = ${signedIn.accountId}::uuid, end_reason = ${atOnce?.reason ?? null}
      from pass p where ${raw(DEACTIVATIONS_OF_PASS)} and p.id = any(${cards.map(({ id }) => id)}::uuid[]) and d.reason = 'NO_PASSAGE' and d.ended_at is null
        and d.starts_at <= ${now} and (d.until is null or d.until > ${now})
      returning d.id, p.id pass_id`,
  );
  const first = await takeNumbers(tx, context, applicationNumberSeries('REINSTATEMENT', now), cards.length);
  const placed = cards.map((card, index) => ({
    id: newId(),
    number: applicationNumber('REINSTATEMENT', now, first + index),
    card,
  }));
  const by = {
    appliedAt: now,
    appliedById: signedIn.accountId,
    appliedThroughId: actsThrough(signedIn),
    companyId: signedIn.kind === 'OPERATOR' ? signedIn.companyId : null,
    effectiveAt: at,
    atOnceById: atOnce ? signedIn.accountId : null,
    atOnceReason: atOnce?.reason ?? null,
  };
  await tx.insertMany(
    Reinstatement,
    placed.map(({ id, number, card }) => {
      const deactivation = ended.find(({ pass_id }) => pass_id === card.id);
      if (!deactivation) throw new Error('a pass without a deactivation to end');
      return { id, number, passId: card.id, deactivationId: deactivation.id, ...by };
    }),
  );
  await recordHistory(
    tx,
    authorOf(context),
    placed.map(({ number, card }) => ({
      subject: 'PASS',
      subjectId: card.id,
      action: atOnce ? 'REINSTATED_AT_ONCE' : 'REINSTATED',
      reason: atOnce?.reason ?? null,
      changes: [
        { field: 'applicationNumber', before: null, after: number },
        { field: 'until', before: null, after: isoTaipei(at) },
      ],
    })),
  );
  return placed;
}

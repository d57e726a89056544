import type { EntityManager } from '@mikro-orm/postgresql';
import { actorOf, hasRight } from '../access/viewer.js';
import type { RequestContext } from '../context.js';
import { reviewReason } from '../decisions/review.js';
import { authorOf, recordHistory } from '../history/history.js';
import { withinReach } from '../holds/stoppable-card.js';
import { DEACTIVATIONS_OF_PASS } from '../passes/standing/facts.js';
import { type ApiError, ErrorCode, refuse } from '../shared/errors.js';
import { onceOnly } from '../shared/idempotency.js';
import { text, uuid } from '../shared/rows.js';
import { raw, sql, transactionDatabase } from '../shared/sql.js';
import { isoTaipei } from '../shared/taipei.js';
import { type DeactivatedCard, lockDeactivatedCards } from './deactivated-card.js';
import { mayReinstate, mayReinstateAtOnce, pendingUntil } from './may-reinstate.js';
import { mailReinstated } from './reinstatement.mails.js';
import { type RowResult, resultsFrom, storedResults } from './reinstatement-result.js';
import { storeReinstatements } from './store-reinstatements.js';

/** The most passes that are reinstated at once. */
const MAX_PASSES = 100;

interface Named {
  readonly numbers: readonly string[];
  readonly idempotencyKey?: string | null | undefined;
}

/**
 * 停用恢復: reinstates passes of the viewer's own from the next day at 06:00, those that may be and leaves the others as they
 * are (R-REI-1). Refuses with REQUIRED, TOO_MANY; each pass has a result of its own, with NOT_FOUND, DUPLICATE, FORBIDDEN for
 * staff of other branches, and what {@link mayReinstate} says.
 */
export function reinstatePasses(context: RequestContext, named: Named): Promise<RowResult[]> {
  return reinstateEach(context, named, 'reinstatePasses', {
    may: (card) => mayReinstate(card, context.now),
    reinstate: async (tx, cards) => {
      const placed = await storeReinstatements(tx, context, cards);
      await mailReinstated(tx, context, placed);
      return placed.map(({ id, card }) => [card.number, id]);
    },
  });
}

/**
 * Lets passes of a reviewer's branches be used at once in an emergency, those that are to be reinstated tomorrow too
 * (R-REI-5). Refuses as {@link reinstatePasses} does, and at `reason`.
 */
export function reinstateAtOnce(context: RequestContext, named: Named & { reason: string }): Promise<RowResult[]> {
  const reason = reviewReason(named.reason);
  return reinstateEach(context, named, 'reinstateAtOnce', {
    may: (card) => mayReinstateAtOnce(card, context.now),
    reinstate: async (tx, cards) => {
      const isPending = ({ facts }: DeactivatedCard) => pendingUntil(facts, context.now) !== null;
      const placed = await storeReinstatements(
        tx,
        context,
        cards.filter((card) => !isPending(card)),
        { reason },
      );
      const hastened = await hasten(tx, context, cards.filter(isPending), reason);
      await mailReinstated(tx, context, [...placed, ...hastened], { atOnce: reason });
      return [...placed, ...hastened].map(({ id, card }) => [card.number, id]);
    },
  });
}

interface Way {
  readonly may: (card: DeactivatedCard) => true | ApiError;
  /** @returns the reinstatement of each number */
  readonly reinstate: (tx: EntityManager, cards: readonly DeactivatedCard[]) => Promise<(readonly [string, string])[]>;
}

async function reinstateEach(
  context: RequestContext,
  { idempotencyKey, ...input }: Named,
  operation: string,
  { may, reinstate }: Way,
): Promise<RowResult[]> {
  const { signedIn } = context;
  const numbers = input.numbers.map((number) => number.trim().toUpperCase());
  if (numbers.length === 0) refuse(ErrorCode.REQUIRED, 'numbers');
  if (numbers.length > MAX_PASSES) refuse(ErrorCode.TOO_MANY, 'numbers', { limit: MAX_PASSES });
  const call = { owner: actorOf(signedIn), key: idempotencyKey, operation, input: { ...input, numbers } };
  const stored = await onceOnly(context, call, async (tx) => {
    const cards = await lockDeactivatedCards(tx, context, numbers, withinReach(context));
    const errorAt = (number: string, at: number): ApiError | null => {
      const card = cards.get(number);
      // A row that an operator does not own answers like one that does not exist (R-ACC-5); staff read all of them masked.
      if (!card) return { code: ErrorCode.NOT_FOUND };
      if (numbers.indexOf(number) < at) return { code: ErrorCode.DUPLICATE };
      if (!card.owned || (signedIn.kind === 'STAFF' && !hasRight(signedIn, 'REVIEW'))) {
        return { code: ErrorCode.FORBIDDEN };
      }
      const answer = may(card);
      return answer === true ? null : answer;
    };
    const errors = numbers.map(errorAt);
    const accepted = numbers.flatMap((number, at) => (errors[at] ? [] : (cards.get(number) ?? [])));
    const reinstated = new Map(await reinstate(tx, accepted));
    return storedResults(
      numbers.map((number, at) => {
        const error = errors[at] ?? null;
        return { number, error, reinstatementId: error ? null : (reinstated.get(number) ?? null) };
      }),
    );
  });
  return resultsFrom(stored);
}

const HASTENED = { id: uuid, number: text, pass_id: uuid, deactivation_id: uuid };

/** Lets reinstatements that are to take effect tomorrow take effect now. */
async function hasten(tx: EntityManager, context: RequestContext, cards: readonly DeactivatedCard[], reason: string) {
  if (cards.length === 0) return [];
  const { now, signedIn } = context;
  const database = transactionDatabase(tx);
  const passIds = cards.map(({ id }) => id);
  const hastened = await database.changed(
    HASTENED,
    sql`update reinstatement r set effective_at = ${now}, at_once_by_id = ${signedIn.accountId}::uuid, at_once_reason = ${reason}
      from deactivation d join pass p on ${raw(DEACTIVATIONS_OF_PASS)}
      where r.deactivation_id = d.id and p.id = any(${passIds}::uuid[]) and r.effective_at > ${now}
      returning r.id, r.number, p.id pass_id, r.deactivation_id`,
  );
  await database.change(sql`update deactivation d
    set until = greatest(${now}::timestamptz, d.starts_at + interval '1 millisecond'), end_reason = ${reason}
    where d.id = any(${hastened.map(({ deactivation_id }) => deactivation_id)}::uuid[])`);
  const changes = [{ field: 'until', before: null, after: isoTaipei(now) }] as const;
  const event = { subject: 'PASS', action: 'REINSTATED_AT_ONCE', reason, changes } as const;
  await recordHistory(
    tx,
    authorOf(context),
    cards.map(({ id: subjectId }) => ({ ...event, subjectId })),
  );
  return cards.flatMap((card) =>
    hastened.filter(({ pass_id }) => pass_id === card.id).map(({ id, number }) => ({ id, number, card })),
  );
}

import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { actorOf } from '../access/viewer.js';
import type { BranchCode } from '../access/words.js';
import { cancelPasses } from '../applications/effects/cancel-passes.js';
import type { RequestContext } from '../context.js';
import { refuseOwnSubmission } from '../decisions/case-guards.js';
import { reviewReason } from '../decisions/review.js';
import { authorOf, recordHistory } from '../history/history.js';
import type { BranchCause } from '../passes/hold.entity.js';
import { ErrorCode, found, refuse, refuseAny } from '../shared/errors.js';
import { onceOnly } from '../shared/idempotency.js';
import { isId, newId } from '../shared/ids.js';
import { sql } from '../shared/sql.js';
import { CAUSE_WORDS } from './cause-words.js';
import { type BranchDecision, DAYS_ALONE, MAX_DAYS, placeDeactivation } from './deactivation.commands.js';
import { mailCompanies } from './hold.mails.js';
import { CardStopProposal, type ProposalDecision, type ProposalKind } from './proposal.entity.js';
import { mailDecision, mailProposal } from './proposal.mails.js';
import { cardsCancelled } from './stop.letters.js';
import { mayStop, mayStopFor, stoppingBranches, stopsIn } from './stop-guards.js';
import { lockCards, lockCardsByNumber, type StoppableCard } from './stoppable-card.js';

/** Undecided for longer, a proposal has lapsed. */
const PROPOSAL_DAYS = 14;
const DAY_MS = 24 * 60 * 60_000;

/**
 * Proposes to cancel a card, or to deactivate it for more than seven days, which a second person of the branch confirms
 * (R-PRD-8). Refuses with OUT_OF_RANGE or INVALID at `days`, ALREADY_PROPOSED, at `number` with what says why it cannot be stopped, and at
 * `reason`. @returns the id of the pass.
 */
export async function proposeCardStop(
  context: RequestContext,
  input: { number: string; kind: ProposalKind; cause: BranchCause; reason: string; days: number | null },
  idempotencyKey: string | null = null,
): Promise<string> {
  const { viewer, now, signedIn } = context;
  const { kind, cause, days } = input;
  if (kind === 'CANCELLATION' && days !== null) refuse(ErrorCode.INVALID, 'days');
  if (kind === 'DEACTIVATION' && (days === null || days <= DAYS_ALONE || days > MAX_DAYS)) {
    refuse(ErrorCode.OUT_OF_RANGE, 'days', { min: DAYS_ALONE + 1, max: MAX_DAYS });
  }
  const reason = reviewReason(input.reason);
  const call = { owner: actorOf(signedIn), key: idempotencyKey, operation: 'proposeCardStop', input };
  return onceOnly(context, call, async (tx) => {
    const [card] = await lockCardsByNumber(tx, context, [input.number], (one) => mayStop(viewer, one, now));
    const [branchCode] = card ? stoppingBranches(viewer, card) : [];
    if (!card || !branchCode) refuse(ErrorCode.FORBIDDEN);
    const open = { passId: card.id, branchCode, kind, decision: null, expiresAt: { $gt: now } };
    if ((await tx.count(CardStopProposal, open)) > 0) refuse(ErrorCode.ALREADY_PROPOSED);
    const proposal = {
      ...{ id: newId(), passId: card.id, branchCode, kind, days, cause, reason },
      ...{ proposedAt: now, proposedById: signedIn.accountId },
      expiresAt: new Date(now.getTime() + PROPOSAL_DAYS * DAY_MS),
    };
    await tx.insert(CardStopProposal, proposal);
    const changes = [
      { field: 'proposedStop', before: null, after: kind },
      ...(days === null ? [] : [{ field: 'days', before: null, after: String(days) } as const]),
      { field: 'cause', before: null, after: cause },
    ] as const;
    const proposed = { subject: 'PASS', subjectId: card.id, action: 'STOP_PROPOSED', reason, changes } as const;
    await recordHistory(tx, authorOf(context), [proposed]);
    await mailProposal(tx, context, proposal, card.number);
    return card.id;
  });
}

/**
 * Confirms a proposal, which takes effect at once, or declines it: another person of the branch than who proposed it; or
 * withdraws it: who proposed it. Refuses with NOT_FOUND, PROPOSAL_OVER, SUBMITTED_BY_VIEWER, FORBIDDEN (also once the card opens
 * no port of the branch any more), with what says why the card cannot be stopped any more, and at `reason`. @returns the id of the pass.
 */
export async function decideCardStop(
  context: RequestContext,
  input: { id: string; decision: ProposalDecision; reason: string | null },
): Promise<string> {
  const { viewer, now, signedIn } = context;
  const { id, decision } = input;
  const decisionReason = decision === 'CONFIRMED' ? null : reviewReason(input.reason ?? '');
  return context.em.transactional(async (tx) => {
    const { passId } = found(isId(id) ? await tx.findOne(CardStopProposal, { id }) : null);
    const [card] = await lockCards(tx, context, sql`p.id = ${passId}`);
    const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
    const proposal = await tx.findOneOrFail(CardStopProposal, { id }, lock);
    const branchCode = proposal.branchCode as BranchCode;
    if (!card || !stopsIn(viewer, branchCode)) refuse(ErrorCode.NOT_FOUND);
    if (proposal.decision || proposal.expiresAt <= now) refuse(ErrorCode.PROPOSAL_OVER);
    if (decision !== 'WITHDRAWN') await refuseOwnSubmission(tx, signedIn.accountId, [proposal.proposedById]);
    else if (proposal.proposedById !== signedIn.accountId) refuse(ErrorCode.FORBIDDEN);
    const decided = { decision, decidedAt: now, decidedById: signedIn.accountId, decisionReason };
    await tx.nativeUpdate(CardStopProposal, { id }, decided);
    const outcome = { passNumber: card.number, decision, reason: decisionReason };
    await mailDecision(tx, context, proposal, outcome);
    if (decision !== 'CONFIRMED') {
      const action = decision === 'DECLINED' ? 'STOP_DECLINED' : 'STOP_WITHDRAWN';
      await recordHistory(tx, authorOf(context), [
        { subject: 'PASS', subjectId: passId, action, reason: decisionReason },
      ]);
      return passId;
    }
    const may = mayStopFor(branchCode, card, now);
    if (may !== true) refuseAny([may]);
    const { cause, reason, kind, days } = proposal;
    const stop = { branchCode, cause, reason };
    if (kind === 'DEACTIVATION') await placeDeactivation(tx, context, card, stop, days ?? MAX_DAYS);
    else await cancelCard(tx, context, card, stop);
    return passId;
  });
}

async function cancelCard(
  tx: EntityManager,
  context: RequestContext,
  card: StoppableCard,
  { branchCode, cause, reason }: BranchDecision,
): Promise<void> {
  const changes = [{ field: 'cause', before: null, after: cause }] as const;
  await cancelPasses(tx, authorOf(context), [card.id], { reason, changes });
  await mailCompanies(tx, context, { cards: [card], branchCode, reason }, (account, values) =>
    cardsCancelled.to(account, { ...values, cause: CAUSE_WORDS[cause] }),
  );
}

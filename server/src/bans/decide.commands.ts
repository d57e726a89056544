import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestContext } from '../context.js';
import { refuseOwnSubmission } from '../decisions/case-guards.js';
import { reviewReason } from '../decisions/review.js';
import { lockCards } from '../holds/stoppable-card.js';
import { Ban, type BanDecision } from '../people/ban.entity.js';
import { BanCause } from '../people/ban-rule.entity.js';
import { type Human, lockAllOf } from '../people/linked-documents.js';
import { lockRowExclusively } from '../shared/advisory-locks.js';
import { ErrorCode, found, refuse } from '../shared/errors.js';
import { isId } from '../shared/ids.js';
import { transactionDatabase } from '../shared/sql.js';
import { applyConfirmedBan } from './apply-confirmed-ban.js';
import { mayEnterBansFor } from './ban-guards.js';
import { companyRuleInForce } from './ban-rules.js';
import { banEnd, cancelsCards, companyBarEnd, termMonths } from './ban-term.js';
import { casesOfCompany, casesOfHuman } from './cases.js';
import { humanOfDocument, runningCardsOf } from './human-of-document.js';

/**
 * Confirms a ban, which begins at once, or declines it: a second person of the branch; or withdraws it: who entered it
 * (R-BAN-1). Refuses with NOT_FOUND, FORBIDDEN for another branch's, PROPOSAL_OVER, SUBMITTED_BY_VIEWER, and at `reason`.
 */
export async function decideBan(
  context: RequestContext,
  input: { id: string; decision: BanDecision; reason: string | null },
): Promise<void> {
  const decisionReason = input.decision === 'CONFIRMED' ? null : reviewReason(input.reason ?? '');
  await context.em.transactional(async (tx) => {
    const seen = found(isId(input.id) ? await tx.findOne(Ban, { id: input.id }) : null);
    if (!mayEnterBansFor(context.viewer, seen.branchCode)) refuse(ErrorCode.FORBIDDEN);
    if (input.decision === 'CONFIRMED') return confirmBan(tx, context, seen);
    await lockOpenBan(tx, context, input.id, input.decision);
    const decided = { decision: input.decision, decidedAt: context.now, decidedById: context.signedIn.accountId };
    await tx.nativeUpdate(Ban, { id: input.id }, { ...decided, decisionReason });
  });
}

/** A ban that waits for its decision, locked, if this one is the viewer's to make. */
async function lockOpenBan(
  tx: EntityManager,
  { now, signedIn }: RequestContext,
  id: string,
  decision: BanDecision,
): Promise<Ban> {
  const ban = await tx.findOneOrFail(Ban, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (ban.decision || ban.expiresAt <= now) refuse(ErrorCode.PROPOSAL_OVER);
  if (decision !== 'WITHDRAWN') await refuseOwnSubmission(tx, signedIn.accountId, [ban.proposedById]);
  else if (ban.proposedById !== signedIn.accountId) refuse(ErrorCode.FORBIDDEN);
  return ban;
}

/**
 * Locks in the order of those who apply and decide: the company, the cards, the human, the ban. What is under way for the
 * human is decided before the ban or sees it, and of several cases each gets a number of its own.
 */
async function confirmBan(tx: EntityManager, context: RequestContext, seen: Ban): Promise<void> {
  const { now, signedIn } = context;
  const database = transactionDatabase(tx);
  const index = Buffer.from(seen.holderIdIndex);
  const find = () => humanOfDocument(database, [index], seen.id);
  if (seen.companyId) await lockRowExclusively(tx, seen.companyId);
  await lockCards(tx, context, runningCardsOf(await find(), now));
  await lockAllOf(tx, async () => [await find()]);
  const ban = await lockOpenBan(tx, context, seen.id, 'CONFIRMED');
  const human: Human = await find();
  const cause = await tx.findOneOrFail(BanCause, ban.causeId);
  const grades = { cancelsAtCase: cause.cancelsAtCase ?? null, extraMonths: cause.extraMonths };
  const caseNumber = (await casesOfHuman(database, human)) + 1;
  const months = termMonths(grades, ban.months, caseNumber);
  const endsAt = banEnd(now, months);
  const companyBarredUntil = ban.companyId
    ? companyBarEnd(
        await companyRuleInForce(tx, ban.proposedAt),
        (await casesOfCompany(database, ban.companyId)) + 1,
        now,
      )
    : null;
  const decided = { decision: 'CONFIRMED', decidedAt: now, decidedById: signedIn.accountId } as const;
  await tx.nativeUpdate(
    Ban,
    { id: ban.id },
    { ...decided, caseNumber, termMonths: months, endsAt, companyBarredUntil },
  );
  const cards = cancelsCards(grades, caseNumber) ? await lockCards(tx, context, runningCardsOf(human, now)) : [];
  await applyConfirmedBan(tx, context, {
    ...{ id: ban.id, index, human, endsAt, cards, companyBarredUntil },
    companyId: ban.companyId ?? null,
  });
}

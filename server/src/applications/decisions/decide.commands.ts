import type { EntityManager } from '@mikro-orm/postgresql';
import type { Vault } from '../../access/vault.js';
import type { BranchCode } from '../../access/words.js';
import type { RequestContext } from '../../context.js';
import { authoriseDecision } from '../../decisions/case-guards.js';
import { claimedPart } from '../../decisions/claimed-part.js';
import { type ReviewedVersion, tryReviewReason } from '../../decisions/review.js';
import { authorOf } from '../../history/history.js';
import { holderInMail } from '../../passes/holder-in-mails.js';
import type { Pass } from '../../passes/pass.entity.js';
import { type CardHolder, lockHumans } from '../../people/linked-documents.js';
import { type ApiError, ErrorCode, refuse, refuseAny } from '../../shared/errors.js';
import { nullable, uuid } from '../../shared/rows.js';
import { sql, transactionDatabase } from '../../shared/sql.js';
import { giveApprovals } from '../approvals/deciding-branches.js';
import { applicationInForce } from '../effects/application-in-force.js';
import { takeEffect } from '../effects/effects.js';
import { isStep } from '../forms/decision-steps.js';
import { FILERS } from '../forms/item-state.sql.js';
import { grantedPasses } from '../granted-passes/granted-passes.js';
import type { ApplicationItem } from '../items/application-item.entity.js';
import { eligibilityOfItems } from '../items/item-eligibility.queries.js';
import { branchesOfDecision, type ItemFacts, mayDecide, mayDo, stateAfterDecision } from '../items/item-guards.js';
import { recordSteps, type TakenStep } from '../items/item-steps.js';
import { itemsOf, type LockedItem, lockSeenApplication, raiseVersion } from '../items/lock-application.js';
import type { Application } from '../records/application.entity.js';
import type { DecidingAction } from '../records/application.input.js';
import { mailDecisions, type Outcome } from '../records/application.mails.js';
import { lockPasses } from '../subjects/lock-passes.js';
import { reasonParams, repeatedHumans } from '../subjects/subject-reasons.js';
import { holderOfItem, itemSubject } from '../subjects/subjects.js';
import { isReasonOfOtherStep } from './application-reasons.js';
import { recordDecisions } from './decision-history.js';
import type { ItemDecision } from './item-decision.js';

/** A decision that the state table allows, with the state to which it leads. */
export interface DecisionOnItem extends TakenStep {
  readonly action: DecidingAction;
  readonly branchCodes: readonly BranchCode[];
  readonly item: ApplicationItem;
  readonly facts: ItemFacts;
  /** How many more passes it grants; null on other forms. */
  readonly granted: number | null;
  /** Where the input names it. */
  readonly field: string;
}

const MAX_DECISIONS = 100;

/**
 * Decides on some items of an application, on all of those named or on none; the others stay open (R-PRD-1). The decision is
 * that of the viewer's branches: an item passes a step when every branch has approved it, and what passes its last step takes
 * effect. Approvals for which others have still to come change nothing that a colleague of another branch has read, so that
 * several branches may decide side by side. Refuses with NOT_FOUND, CONFLICT, SUBMITTED_BY_VIEWER, CLAIMED; at an item with NOT_FOUND,
 * DUPLICATE (also when two approved items are for the same person), ACTION_NOT_ALLOWED, FORBIDDEN without the right to
 * decide at its step, INVALID or OUT_OF_RANGE at the number of passes granted, ALREADY_DECIDED where the branch has approved it, TWO_PEOPLE_NEEDED, REQUIRED at its reason, TERM_OVER, and the reasons of `eligibility`.
 */
export async function decideApplication(
  context: RequestContext,
  reviewed: ReviewedVersion,
  decisions: readonly ItemDecision[],
): Promise<void> {
  const checked = checkDecisions(decisions);
  const { em, services, now } = context;
  const { accountId } = context.signedIn;
  await em.transactional(async (tx) => {
    const application = await lockSeenApplication(tx, context, reviewed);
    const passes = await lockPasses(tx, application.id);
    const items = await itemsOf(tx, application.id, accountId);
    const decided = matchItems(context, items, checked, grantedPasses(application, checked));
    await authoriseDecision(tx, context, {
      id: application.id,
      parts: partsOf(application.id, decided),
      filedBy: await filersOf(tx, application.id),
      goesOn: remainsOpen(context, items, decided),
    });
    refuseOthers(context, decided);
    refuseReasonsOfOthers(decided);
    const approved = decided.filter(({ action }) => action === 'APPROVE');
    await lockHumans(tx, approved.map(cardHolderOf));
    await refuseIneligibleItems(context, tx, application, approved);
    await giveApprovals(tx, { now, accountId }, approved);
    if (decided.some(({ from, to }) => from !== to)) await raiseVersion(tx, application.id);
    const final = approved.filter(({ to }) => !isStep(to));
    const subjects = final.map(({ item, itemId, field, granted }) => ({
      ...itemSubject(item, passes, field),
      ...(granted !== null && { grant: { itemId, passes: granted } }),
    }));
    const inForce = await applicationInForce(tx, services.ports, application);
    const cards = await takeEffect(tx, { ...authorOf(context), services }, 'onApproval', inForce, subjects);
    const taken = decided.map((step) => {
      const issuedPassId = cards[final.indexOf(step)] ?? null;
      return { ...step, issuedPassId, to: issuedPassId ? ('TO_BE_MADE' as const) : step.to };
    });
    await recordSteps(tx, { now, accountId, throughId: null }, taken);
    await recordDecisions(tx, authorOf(context), application, decided);
    await mailDecisions(tx, context, inForce, outcomesOf(services.vault, decided, passes));
  });
}

const outcomesOf = (vault: Vault, decided: readonly DecisionOnItem[], passes: ReadonlyMap<string, Pass>): Outcome[] =>
  decided.map(({ item, action, from, to, reason, branchCodes, granted }) => {
    const passNumber = (item.passId && passes.get(item.passId)?.number) || null;
    const holder = holderInMail(vault, holderOfItem(item));
    return { holder, passNumber, action, from, to, reason, branchCodes, granted };
  });

/** Refuses with all errors at once: REQUIRED, DUPLICATE, TOO_MANY, and at a reason REQUIRED, TOO_LONG, INVALID. */
export function checkDecisions(decisions: readonly ItemDecision[]): ItemDecision[] {
  if (decisions.length === 0) refuse(ErrorCode.REQUIRED, 'decisions');
  if (decisions.length > MAX_DECISIONS) refuse(ErrorCode.TOO_MANY, 'decisions', { limit: MAX_DECISIONS });
  const errors: ApiError[] = [];
  const checked = decisions.map(({ itemId, action, reason, grantedPasses: passes = null }, at) => {
    if (decisions.findIndex((other) => other.itemId === itemId) < at) {
      errors.push({ code: ErrorCode.DUPLICATE, field: `decisions.${at}.itemId` });
    }
    if (action === 'APPROVE') return { itemId, action, reason: null, grantedPasses: passes };
    const given = tryReviewReason(reason ?? '', `decisions.${at}`);
    if (!given.ok) errors.push(...given.errors);
    return { itemId, action, reason: given.ok ? given.value.reason : null, grantedPasses: passes };
  });
  refuseAny(errors);
  return checked;
}

/** The decisions on the items they name. Refuses with NOT_FOUND or ACTION_NOT_ALLOWED at their places. */
function matchItems(
  { viewer }: RequestContext,
  items: readonly LockedItem[],
  decisions: readonly ItemDecision[],
  granted: readonly (number | null)[],
): DecisionOnItem[] {
  const errors: ApiError[] = [];
  const decided = decisions.flatMap(({ itemId, action, reason = null }, at): DecisionOnItem[] => {
    const field = `decisions.${at}.itemId`;
    const locked = items.find(({ item }) => item.id === itemId);
    if (!locked) {
      errors.push({ code: ErrorCode.NOT_FOUND, field });
      return [];
    }
    const { item, facts } = locked;
    const from = facts.state;
    const to = stateAfterDecision(viewer, facts, action);
    if (!to) {
      errors.push({ code: ErrorCode.ACTION_NOT_ALLOWED, field, params: { state: from, action } });
      return [];
    }
    const branchCodes = branchesOfDecision(viewer, facts);
    return [{ item, facts, itemId, action, from, to, reason, branchCodes, granted: granted[at] ?? null, field }];
  });
  refuseAny(errors);
  return decided;
}

/** The parts of the case on which decisions are made: a claim of another branch's reviewer is none on them. */
const partsOf = (applicationId: string, decided: readonly DecisionOnItem[]): string[] =>
  [...new Set(decided.flatMap(({ branchCodes }) => branchCodes))].map((code) => claimedPart(applicationId, code));

/** Whether more items of the application are the viewer's to decide: then their claim is kept. */
function remainsOpen(
  { viewer }: RequestContext,
  items: readonly LockedItem[],
  decided: readonly DecisionOnItem[],
): boolean {
  const done = new Set(decided.map(({ itemId }) => itemId));
  return items.some(({ item, facts }) => !done.has(item.id) && mayDecide(viewer, facts) === true);
}

/** Refuses with FORBIDDEN or TWO_PEOPLE_NEEDED at each item that is not the viewer's to decide. */
function refuseOthers({ viewer, now }: RequestContext, decided: readonly DecisionOnItem[]): void {
  refuseAny(
    decided.flatMap(({ facts, action, field }) => {
      const answer = mayDo(viewer, facts, action, now);
      return answer === true ? [] : [{ ...answer, field }];
    }),
  );
}

/** Refuses with REASON_OF_OTHER_STEP at each reason that is not one of the step at which it is given. */
function refuseReasonsOfOthers(decided: readonly DecisionOnItem[]): void {
  refuseAny(
    decided.flatMap(({ from, reason, field }) =>
      reason && isStep(from) && isReasonOfOtherStep(from, reason)
        ? [{ code: ErrorCode.REASON_OF_OTHER_STEP, field: field.replace('.itemId', '.reason') }]
        : [],
    ),
  );
}

const cardHolderOf = ({ item }: DecisionOnItem): CardHolder => ({
  idIndex: item.holderIdIndex,
  personId: item.personId,
});

/** Refuses the approval of items that may not be approved by now, all reasons at each item. */
async function refuseIneligibleItems(
  { now, services }: RequestContext,
  tx: EntityManager,
  { form }: Application,
  approved: readonly DecisionOnItem[],
): Promise<void> {
  const items = approved.map(({ itemId: id }) => ({ id, form }));
  const answers = await eligibilityOfItems({ ...services, database: transactionDatabase(tx) }, items, now, {
    ofOthers: true,
  });
  const twice = await repeatedHumans(tx, form, approved.map(cardHolderOf));
  refuseAny(approved.flatMap(({ field }, at) => (twice[at] ? [{ code: ErrorCode.DUPLICATE, field }] : [])));
  refuseAny(
    approved.flatMap(({ itemId, field, item }) =>
      (answers.get(itemId)?.reasons ?? []).map((reason) => ({
        code: reason.code,
        field,
        params: { person: item.holderName, ...reasonParams(services.ports, reason) },
      })),
    ),
  );
}

/** Who filed an application, and who sent it in again. */
export async function filersOf(tx: EntityManager, applicationId: string): Promise<(string | null)[]> {
  const rows = await transactionDatabase(tx).rows(
    { id: nullable(uuid) },
    sql`
    select x.id from application a cross join lateral (${FILERS}) as x (id) where a.id = ${applicationId}`,
  );
  return rows.map(({ id }) => id);
}

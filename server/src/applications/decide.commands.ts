import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { hasRole } from '../access/viewer.js';
import type { RequestContext } from '../context.js';
import { enterCase } from '../decisions/case-guards.js';
import { type ReviewedVersion, tryReviewReason } from '../decisions/review.js';
import { authorOf } from '../history/history.js';
import { Pass } from '../passes/pass.entity.js';
import { ErrorCode, type Fault, refuse, refuseAny } from '../shared/errors.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import type { Application } from './application.entity.js';
import type { DecidingAction } from './application.input.js';
import { mailDecisions, type Outcome } from './application.mails.js';
import { applicationInForce } from './application-in-force.js';
import type { ApplicationItem } from './application-item.entity.js';
import { recordDecisions } from './decision-history.js';
import { takeEffect } from './effects.js';
import type { DecisionStep } from './forms.js';
import { FILERS, REVIEWED_BY_ME } from './item-state.sql.js';
import { recordSteps, type TakenStep } from './item-steps.js';
import { judgeItems } from './judge.queries.js';
import { itemsOf, lockApplication, type StandingItem } from './lock-application.js';
import { isStep, nextState } from './states.js';
import { type CardHolder, lockHolders, reasonParams, type Subject, twiceACard } from './subjects.js';

/** What somebody says to one item. */
export interface ItemDecision {
  readonly itemId: string;
  readonly action: DecidingAction;
  readonly reason?: string | null;
}

/** A decision that the state table allows, with where it leads. */
export interface Decided extends TakenStep {
  readonly action: DecidingAction;
  readonly item: ApplicationItem;
  /** Where the input names it. */
  readonly field: string;
}

const MAX_DECISIONS = 100;

/**
 * Decides on some items of an application, all of them or none: the others wait on (R-PRD-1). What is approved at its last
 * step takes effect. Refuses with NOT_FOUND, CONFLICT, OWN_FILING, CLAIMED; at an item with NOT_FOUND, DUPLICATE (also of
 * a person on another item, if both are approved), ACTION_NOT_ALLOWED, FORBIDDEN to those whose step it is not,
 * TWO_PEOPLE_NEEDED, REQUIRED at its reason, TERM_OVER, and whatever stands in the way of its approval by the rules that
 * let it in.
 */
export async function decideApplication(
  context: RequestContext,
  reviewed: ReviewedVersion,
  decisions: readonly ItemDecision[],
): Promise<void> {
  const said = checkDecisions(decisions);
  const { em, services, now } = context;
  await em.transactional(async (tx) => {
    const application = await lockApplication(tx, context, reviewed);
    const passes = await lockPasses(tx, application.id);
    const items = await itemsOf(tx, application.id);
    const decided = match(application, items, said);
    await enterCase(tx, context, {
      id: application.id,
      filedBy: await filersOf(tx, application.id),
      goesOn: waitsOn(context, items, decided),
    });
    await refuseWrongHands(context, tx, decided);
    const approved = decided.filter(({ action }) => action === 'APPROVE');
    await lockHolders(tx, approved.map(holderOf));
    await refuseIneligible(context, tx, application, approved);
    const final = approved.filter(({ to }) => !isStep(to));
    const subjects = final.map(({ item, field }) => subjectOf(item, passes, field));
    const inForce = await applicationInForce(tx, services.ports, application);
    const cards = final.length > 0 ? await takeEffect(tx, { ...authorOf(context), services }, inForce, subjects) : [];
    const taken = decided.map((step) => ({ ...step, issuedPassId: cards[final.indexOf(step)] ?? null }));
    await recordSteps(tx, { now, accountId: context.signedIn.accountId, throughId: null }, taken);
    await recordDecisions(tx, authorOf(context), application.id, decided);
    await mailDecisions(tx, context, inForce, outcomesOf(decided, passes));
  });
}

const outcomesOf = (decided: readonly Decided[], passes: ReadonlyMap<string, Pass>): Outcome[] =>
  decided.map(({ item, action, to, reason }) => {
    const passNumber = (item.passId && passes.get(item.passId)?.number) || null;
    return { name: item.holderName, passNumber, action, to, reason };
  });

/** Refuses with all faults at once: REQUIRED, DUPLICATE, TOO_MANY, and at a reason REQUIRED, TOO_LONG, INVALID. */
export function checkDecisions(decisions: readonly ItemDecision[]): ItemDecision[] {
  if (decisions.length === 0) refuse(ErrorCode.REQUIRED, 'decisions');
  if (decisions.length > MAX_DECISIONS) refuse(ErrorCode.TOO_MANY, 'decisions', { limit: MAX_DECISIONS });
  const faults: Fault[] = [];
  const said = decisions.map(({ itemId, action, reason }, at) => {
    if (decisions.findIndex((other) => other.itemId === itemId) < at) {
      faults.push({ code: ErrorCode.DUPLICATE, field: `decisions.${at}.itemId` });
    }
    if (action === 'APPROVE') return { itemId, action, reason: null };
    const checked = tryReviewReason(reason ?? '', `decisions.${at}`);
    if (!checked.ok) faults.push(...checked.faults);
    return { itemId, action, reason: checked.ok ? checked.value.reason : null };
  });
  refuseAny(faults);
  return said;
}

/** The decisions on the items they name. Refuses with NOT_FOUND or ACTION_NOT_ALLOWED at their places. */
function match({ form }: Application, items: readonly StandingItem[], said: readonly ItemDecision[]): Decided[] {
  const faults: Fault[] = [];
  const decided = said.flatMap(({ itemId, action, reason = null }, at): Decided[] => {
    const field = `decisions.${at}.itemId`;
    const standing = items.find(({ item }) => item.id === itemId);
    if (!standing) {
      faults.push({ code: ErrorCode.NOT_FOUND, field });
      return [];
    }
    const { item, state: from } = standing;
    const to = nextState(form, from, action);
    if (!to) {
      faults.push({ code: ErrorCode.ACTION_NOT_ALLOWED, field, params: { state: from, action } });
      return [];
    }
    return [{ item, itemId, action, from, to, reason, field }];
  });
  refuseAny(faults);
  return decided;
}

/** Whether the same person has more to decide here: their claim goes on. */
function waitsOn({ viewer }: RequestContext, items: readonly StandingItem[], decided: readonly Decided[]): boolean {
  const done = new Set(decided.map(({ itemId }) => itemId));
  return items.some(({ item, state }) => !done.has(item.id) && isStep(state) && hasRole(viewer, ROLES[state]));
}

const holderOf = ({ item }: Decided): CardHolder => ({ idIndex: item.holderIdIndex, personId: item.personId });

const ROLES = { REVIEW: 'REVIEWER', POLICE_CHECK: 'POLICE_CHECK' } as const;

/** A step is decided by those whose step it is, and the police check by somebody else than the review (R-PRD-1). */
async function refuseWrongHands(
  context: RequestContext,
  tx: EntityManager,
  decided: readonly Decided[],
): Promise<void> {
  refuseAny(
    decided.flatMap(({ from, field }) =>
      hasRole(context.viewer, ROLES[from as DecisionStep]) ? [] : [{ code: ErrorCode.FORBIDDEN, field }],
    ),
  );
  const checked = decided.filter(({ from }) => from === 'POLICE_CHECK');
  const mine = await transactionDatabase(tx).rows<{ id: string }>(sql`
    select i.id from application_item i join account me on me.id = ${context.signedIn.accountId}
    where i.id = any(${checked.map(({ itemId }) => itemId)}::uuid[]) and ${REVIEWED_BY_ME}`);
  refuseAny(
    checked
      .filter(({ itemId }) => mine.some(({ id }) => id === itemId))
      .map(({ field }) => ({ code: ErrorCode.TWO_PEOPLE_NEEDED, field })),
  );
}

async function refuseIneligible(
  { now, services }: RequestContext,
  tx: EntityManager,
  { form }: Application,
  approved: readonly Decided[],
): Promise<void> {
  const items = approved.map(({ itemId: id }) => ({ id, form }));
  const judged = await judgeItems(transactionDatabase(tx), items, now);
  const twice = twiceACard(form, approved.map(holderOf));
  refuseAny(approved.flatMap(({ field }, at) => (twice[at] ? [{ code: ErrorCode.DUPLICATE, field }] : [])));
  refuseAny(
    approved.flatMap(({ itemId, field, item }) =>
      (judged.get(itemId) ?? []).map((reason) => ({
        code: reason.code,
        field,
        params: { person: item.holderName, ...reasonParams(services.ports, reason) },
      })),
    ),
  );
}

/** The passes that an application is about, locked in a fixed order. */
export async function lockPasses(tx: EntityManager, applicationId: string): Promise<Map<string, Pass>> {
  const about = await transactionDatabase(tx).rows<{ pass_id: string }>(sql`
    select i.pass_id from application_item i where i.application_id = ${applicationId} and i.pass_id is not null`);
  if (about.length === 0) return new Map();
  const options = { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } } as const;
  const passes = await tx.find(Pass, { id: { $in: about.map(({ pass_id }) => pass_id) } }, options);
  return new Map(passes.map((pass) => [pass.id, pass]));
}

/** Who filed an application, and who sent it in again. */
export async function filersOf(tx: EntityManager, applicationId: string): Promise<(string | null)[]> {
  const rows = await transactionDatabase(tx).rows<{ id: string | null }>(sql`
    select x.id from application a cross join lateral (${FILERS}) as x (id) where a.id = ${applicationId}`);
  return rows.map(({ id }) => id);
}

function subjectOf(item: ApplicationItem, passes: ReadonlyMap<string, Pass>, field: string): Subject {
  const { personId: id, holderName: name, holderEnglishName, holderIdKind: idKind } = item;
  const person = {
    ...{ id, name, idKind },
    englishName: holderEnglishName ?? null,
    idCipher: item.holderIdCipher,
    idIndex: item.holderIdIndex,
  };
  return { person, pass: (item.passId && passes.get(item.passId)) || null, field };
}

import type { Viewer } from '../../access/viewer.js';
import { hasRightIn } from '../../access/visibility.js';
import type { BranchCode } from '../../access/words.js';
import { type Card, mayMarkCard } from '../../passes/card-guard.js';
import { type ApiError, ErrorCode } from '../../shared/errors.js';
import { isStep, STEPS } from '../forms/decision-steps.js';
import type { FormKind } from '../forms/form-kinds.js';
import { ITEM_ACTIONS, type ItemAction, type ItemState, nextState } from '../forms/states.js';

/** What the guards know of an item and of the viewer's part in it. */
export interface ItemFacts {
  readonly form: FormKind;
  /** The branches that decide at the step where it is, and those of them that have not approved yet; none at no step. */
  readonly decidingBranches: readonly BranchCode[];
  readonly waitingBranches: readonly BranchCode[];
  readonly state: ItemState;
  /** Whether the viewer filed the application, or sent it in again. */
  readonly submittedByViewer: boolean;
  /** Whether the viewer approved the step that another person must have approved. */
  readonly approvedBefore: boolean;
  /** The card that was issued for it. */
  readonly card: Card | null;
}

/** Those of these branches for which the viewer decides at the step where an item is. */
function ofViewer(viewer: Viewer, { state }: ItemFacts, branches: readonly BranchCode[]): BranchCode[] {
  return isStep(state) ? branches.filter((code) => hasRightIn(viewer, STEPS[state].right, code)) : [];
}

/** The branches for which a decision of the viewer on an item counts: those of theirs that have not approved yet. */
export function branchesOfDecision(viewer: Viewer, item: ItemFacts): BranchCode[] {
  return ofViewer(viewer, item, item.waitingBranches);
}

/**
 * Whether the viewer may decide on an item at the step where it is (R-PRD-1): for a branch that has not approved yet, and if
 * they approved no earlier step of it, for whichever branch.
 */
export function mayDecide(viewer: Viewer, item: ItemFacts): true | ApiError {
  const { state, decidingBranches, submittedByViewer, approvedBefore } = item;
  if (!isStep(state)) return { code: ErrorCode.ACTION_NOT_ALLOWED, params: { state } };
  if (ofViewer(viewer, item, decidingBranches).length === 0) return { code: ErrorCode.FORBIDDEN };
  if (submittedByViewer) return { code: ErrorCode.SUBMITTED_BY_VIEWER };
  if (approvedBefore) return { code: ErrorCode.TWO_PEOPLE_NEEDED };
  if (branchesOfDecision(viewer, item).length > 0) return true;
  return { code: ErrorCode.ALREADY_DECIDED, params: { decision: 'APPROVED' } };
}

/**
 * The state to which a decision of the viewer leads: an approval takes an item to the next step once no other branch has
 * still to approve; a return or a rejection is one of the whole (R-PRD-1). Null where the state table does not have it.
 */
export function stateAfterDecision(viewer: Viewer, item: ItemFacts, action: ItemAction): ItemState | null {
  const next = nextState(item.form, item.state, action);
  if (action !== 'APPROVE' || next === null) return next;
  const own = branchesOfDecision(viewer, item);
  return item.waitingBranches.every((code) => own.includes(code)) ? next : item.state;
}

/**
 * Whether the viewer may take an action on an item now. The one guard behind `ApplicationItem.actions` and behind the
 * commands that refuse: what the state table allows, and whose turn it is.
 */
export function mayDo(viewer: Viewer, item: ItemFacts, action: ItemAction, now: Date): true | ApiError {
  if (nextState(item.form, item.state, action) === null) {
    return { code: ErrorCode.ACTION_NOT_ALLOWED, params: { state: item.state, action } };
  }
  switch (action) {
    case 'APPROVE':
    case 'RETURN':
    case 'REJECT':
      return mayDecide(viewer, item);
    case 'RESUBMIT':
    case 'WITHDRAW':
      return viewer.kind === 'OPERATOR' ? true : { code: ErrorCode.FORBIDDEN };
    case 'MARK_MADE':
    case 'MARK_COLLECTED':
      return item.card ? mayMarkCard(viewer, item.card, action, now) : { code: ErrorCode.NO_CARD };
    // Follows from the cancellation of the pass; is done at the card.
    case 'CANCEL':
    case 'UNDO_COLLECTION':
      return { code: ErrorCode.FORBIDDEN };
  }
}

/** All that the viewer may do about an item now. */
export function allowedActions(viewer: Viewer, item: ItemFacts, now: Date): ItemAction[] {
  return ITEM_ACTIONS.filter((action) => mayDo(viewer, item, action, now) === true);
}

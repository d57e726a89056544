import type { Viewer } from '../access/viewer.js';
import { hasRightIn } from '../access/visibility.js';
import { type Card, mayMarkCard } from '../passes/card-guard.js';
import { ErrorCode, type Fault } from '../shared/errors.js';
import { isStep, STEPS } from './forms/decision-steps.js';
import type { FormKind } from './forms/form-kinds.js';
import { ITEM_ACTIONS, type ItemAction, type ItemState, nextState } from './forms/states.js';

/** What the guards know of an item and of the viewer's part in it. */
export interface ItemFacts {
  readonly form: FormKind;
  /** The branch that decides. */
  readonly branchCode: string | null;
  readonly state: ItemState;
  /** Whether the viewer filed the application, or sent it in again. */
  readonly submittedByViewer: boolean;
  /** Whether the viewer approved the step that another person must have approved. */
  readonly approvedBefore: boolean;
  /** The card that was issued for it. */
  readonly card: Card | null;
}

/** Whether the viewer may decide on an item at the step where it is (R-PRD-1). */
export function mayDecide(
  viewer: Viewer,
  { state, branchCode, submittedByViewer, approvedBefore }: ItemFacts,
): true | Fault {
  if (!isStep(state)) return { code: ErrorCode.ACTION_NOT_ALLOWED, params: { state } };
  if (branchCode === null || !hasRightIn(viewer, STEPS[state].right, branchCode)) return { code: ErrorCode.FORBIDDEN };
  if (submittedByViewer) return { code: ErrorCode.SUBMITTED_BY_VIEWER };
  return approvedBefore ? { code: ErrorCode.TWO_PEOPLE_NEEDED } : true;
}

/**
 * Whether the viewer may take an action on an item now. The one guard behind `ApplicationItem.actions` and behind the
 * commands that refuse: what the state table allows, and whose turn it is.
 */
export function mayDo(viewer: Viewer, item: ItemFacts, action: ItemAction, now: Date): true | Fault {
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
    // Follows from the cancellation of the pass.
    case 'CANCEL':
      return { code: ErrorCode.FORBIDDEN };
  }
}

/** All that the viewer may do about an item now. */
export function allowedActions(viewer: Viewer, item: ItemFacts, now: Date): ItemAction[] {
  return ITEM_ACTIONS.filter((action) => mayDo(viewer, item, action, now) === true);
}

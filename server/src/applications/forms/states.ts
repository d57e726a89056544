import { DECISION_STEPS, type DecisionStep, isStep } from './decision-steps.js';
import type { FormKind } from './form-kinds.js';
import { cardOf, FORMS } from './forms.js';

/** The state of a person or pass of an application as it is stored. The state of a card is derived from the card. */
export const STORED_STATES = [...DECISION_STEPS, 'RETURNED', 'REJECTED', 'WITHDRAWN', 'CANCELLED', 'APPROVED'] as const;
export type StoredState = (typeof STORED_STATES)[number];

/** The state shown by the API: of an approved item that of its card, or DONE without a card. */
export const ITEM_STATES = [
  ...DECISION_STEPS,
  'RETURNED',
  'TO_BE_MADE',
  'MADE',
  'COLLECTED',
  'DONE',
  'REJECTED',
  'WITHDRAWN',
  'CANCELLED',
] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** What can be done to an item. */
export const ITEM_ACTIONS = [
  'APPROVE',
  'RETURN',
  'REJECT',
  'RESUBMIT',
  'WITHDRAW',
  'MARK_MADE',
  'MARK_COLLECTED',
  'UNDO_COLLECTION',
  'CANCEL',
] as const;
export type ItemAction = (typeof ITEM_ACTIONS)[number];

/** `FORWARD`: the form's next step, or after the last one a card to be made, or done. `FIRST`: the form's first step. */
type Target = ItemState | 'FORWARD' | 'FIRST';

const DECIDED_ON = {
  APPROVE: 'FORWARD',
  RETURN: 'RETURNED',
  REJECT: 'REJECTED',
  WITHDRAW: 'WITHDRAWN',
  CANCEL: 'CANCELLED',
} as const;

/**
 * THE STATE TABLE (R-PRD-1): what may be done in which state and where that leads. What is not here is refused. CANCEL is
 * what the cancellation of a pass does to the open applications about it (R-PRD-4).
 */
export const TRANSITIONS: Readonly<Record<ItemState, Partial<Readonly<Record<ItemAction, Target>>>>> = {
  REVIEW: DECIDED_ON,
  POLICE_CHECK: DECIDED_ON,
  RETURNED: { RESUBMIT: 'FIRST', WITHDRAW: 'WITHDRAWN', CANCEL: 'CANCELLED' },
  TO_BE_MADE: { MARK_MADE: 'MADE', CANCEL: 'CANCELLED' },
  MADE: { MARK_COLLECTED: 'COLLECTED', CANCEL: 'CANCELLED' },
  COLLECTED: { UNDO_COLLECTION: 'MADE' },
  DONE: {},
  REJECTED: {},
  WITHDRAWN: {},
  CANCELLED: {},
};

/** A renewal made a card by the former rule; those are still made and collected (R-PRD-5). */
const MADE_CARDS_BEFORE: FormKind = 'RENEWAL';

const STATES_OF_CARDS: readonly ItemState[] = ['TO_BE_MADE', 'MADE', 'COLLECTED'];

/** Whether items of this form can have this state: only its own steps, and states of cards only if it makes cards. */
function hasState(form: FormKind, state: ItemState): boolean {
  const { steps } = FORMS[form];
  if (isStep(state)) return steps.includes(state);
  if (state === 'RETURNED') return steps.length > 0;
  return cardOf(form) !== null || form === MADE_CARDS_BEFORE || !STATES_OF_CARDS.includes(state);
}

/** The state to which an action leads in this form; null where the table does not have it. */
export function nextState(form: FormKind, state: ItemState, action: ItemAction): ItemState | null {
  if (!hasState(form, state)) return null;
  const { steps } = FORMS[form];
  const target = TRANSITIONS[state][action];
  if (target === 'FIRST') return steps[0] ?? null;
  if (target !== 'FORWARD') return target ?? null;
  return steps[steps.indexOf(state as DecisionStep) + 1] ?? stateAfterDecisions(form);
}

/** The state of an item on which nothing is left to decide: its card is to be made, or it is done. */
function stateAfterDecisions(form: FormKind): ItemState {
  return cardOf(form) ? 'TO_BE_MADE' : 'DONE';
}

/** The state with which an item of this form begins. */
export function firstState(form: FormKind): ItemState {
  return FORMS[form].steps[0] ?? stateAfterDecisions(form);
}

/** How a state is stored; states of a card are derived from the card. */
export function storedState(state: ItemState): StoredState {
  return (STORED_STATES as readonly string[]).includes(state) ? (state as StoredState) : 'APPROVED';
}

/** The states in which something is still to be decided or corrected. */
export const OPEN_STATES = [...DECISION_STEPS, 'RETURNED'] as const satisfies readonly StoredState[];

/** The states in which other items may be while the fields of an application are corrected: none that was approved. */
const BESIDE_CORRECTION: readonly ItemState[] = ['RETURNED', 'REJECTED', 'WITHDRAWN', 'CANCELLED'];

/** Whether the fields of an application may be corrected: an item was returned, and no other item is open or approved. */
export function isCorrectable(states: readonly ItemState[]): boolean {
  return states.includes('RETURNED') && states.every((state) => BESIDE_CORRECTION.includes(state));
}

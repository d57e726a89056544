import type { FormKind } from './application.entity.js';
import { DECISION_STEPS, type DecisionStep, FORMS } from './forms.js';

/** Where a person or pass of an application stands as it is stored; what became of a card is told by the card. */
export const STORED_STATES = [...DECISION_STEPS, 'RETURNED', 'REJECTED', 'WITHDRAWN', 'CANCELLED', 'APPROVED'] as const;
export type StoredState = (typeof STORED_STATES)[number];

/** Where it stands in the eyes of everybody: an approved one where its card is, or done if there is none. */
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

/** What can be done about one. */
export const ITEM_ACTIONS = [
  'APPROVE',
  'RETURN',
  'REJECT',
  'RESUBMIT',
  'WITHDRAW',
  'MARK_MADE',
  'MARK_COLLECTED',
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
 * The state table (R-PRD-1): what may be done in which state and where that leads. What is not here is refused. CANCEL is
 * what a cancelled pass does to whatever is still under way about it (R-PRD-4).
 */
export const TRANSITIONS: Readonly<Record<ItemState, Partial<Readonly<Record<ItemAction, Target>>>>> = {
  REVIEW: DECIDED_ON,
  POLICE_CHECK: DECIDED_ON,
  RETURNED: { RESUBMIT: 'FIRST', WITHDRAW: 'WITHDRAWN', CANCEL: 'CANCELLED' },
  TO_BE_MADE: { MARK_MADE: 'MADE', CANCEL: 'CANCELLED' },
  MADE: { MARK_COLLECTED: 'COLLECTED', CANCEL: 'CANCELLED' },
  COLLECTED: {},
  DONE: {},
  REJECTED: {},
  WITHDRAWN: {},
  CANCELLED: {},
};

/** Whether a form has this state at all: only its own steps, and cards only if it makes any. */
function hasState(form: FormKind, state: ItemState): boolean {
  const { steps, card } = FORMS[form];
  if (isStep(state)) return steps.includes(state);
  if (state === 'RETURNED') return steps.length > 0;
  return card !== null || (state !== 'TO_BE_MADE' && state !== 'MADE');
}

export function isStep(state: ItemState): state is DecisionStep {
  return (DECISION_STEPS as readonly ItemState[]).includes(state);
}

/** Where an action leads in this form; null where the table has none. */
export function nextState(form: FormKind, state: ItemState, action: ItemAction): ItemState | null {
  if (!hasState(form, state)) return null;
  const { steps, card } = FORMS[form];
  const target = TRANSITIONS[state][action];
  if (target === 'FIRST') return steps[0] ?? null;
  if (target !== 'FORWARD') return target ?? null;
  return steps[steps.indexOf(state as DecisionStep) + 1] ?? (card ? 'TO_BE_MADE' : 'DONE');
}

/** How a state is stored: where the card is, only the card knows. */
export function storedState(state: ItemState): StoredState {
  return (STORED_STATES as readonly string[]).includes(state) ? (state as StoredState) : 'APPROVED';
}

/** Whether something is still to be decided, or corrected. */
export const OPEN_STATES = ['REVIEW', 'POLICE_CHECK', 'RETURNED'] as const satisfies readonly StoredState[];

/** What is known of a card. */
export interface CardFacts {
  readonly made: boolean;
  readonly collected: boolean;
  readonly cancelled: boolean;
}

/** Where a card is on its way to its holder. One that was collected has arrived, whatever happens to it later. */
export function cardState({ made, collected, cancelled }: CardFacts): ItemState {
  if (collected) return 'COLLECTED';
  if (cancelled) return 'CANCELLED';
  return made ? 'MADE' : 'TO_BE_MADE';
}

/** What an application's other items may be while its fields are corrected: nothing that anybody decided in favour of. */
const BESIDE_CORRECTION: readonly ItemState[] = ['RETURNED', 'REJECTED', 'WITHDRAWN', 'CANCELLED'];

/** Whether what an application asks for may still become another thing: something was returned, and nothing goes on. */
export function isCorrectable(states: readonly ItemState[]): boolean {
  return states.includes('RETURNED') && states.every((state) => BESIDE_CORRECTION.includes(state));
}

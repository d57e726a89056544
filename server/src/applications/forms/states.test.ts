import { describe, expect, it } from 'vitest';
import { cardState } from '../../passes/card-guard.js';
import { FORM_KINDS, type FormKind } from './form-kinds.js';
import {
  ITEM_ACTIONS,
  ITEM_STATES,
  type ItemState,
  isCorrectable,
  nextState,
  OPEN_STATES,
  STORED_STATES,
  storedState,
} from './states.js';

/** The table once more, by hand: `state action → state`. */
const REVIEW_ONLY = [
  'REVIEW APPROVE → DONE',
  'REVIEW RETURN → RETURNED',
  'REVIEW REJECT → REJECTED',
  'REVIEW WITHDRAW → WITHDRAWN',
  'REVIEW CANCEL → CANCELLED',
  'RETURNED RESUBMIT → REVIEW',
  'RETURNED WITHDRAW → WITHDRAWN',
  'RETURNED CANCEL → CANCELLED',
];
const TWO_STEPS = [
  'REVIEW APPROVE → POLICE_CHECK',
  ...REVIEW_ONLY.slice(1),
  'POLICE_CHECK APPROVE → DONE',
  'POLICE_CHECK RETURN → RETURNED',
  'POLICE_CHECK REJECT → REJECTED',
  'POLICE_CHECK WITHDRAW → WITHDRAWN',
  'POLICE_CHECK CANCEL → CANCELLED',
];
const CARD = [
  ...TWO_STEPS.filter((line) => line !== 'POLICE_CHECK APPROVE → DONE'),
  'POLICE_CHECK APPROVE → TO_BE_MADE',
  'TO_BE_MADE MARK_MADE → MADE',
  'TO_BE_MADE CANCEL → CANCELLED',
  'MADE MARK_COLLECTED → COLLECTED',
  'COLLECTED UNDO_COLLECTION → MADE',
  'MADE CANCEL → CANCELLED',
];
const OF_CARD = CARD.filter((way) => /^(TO_BE_MADE|MADE|COLLECTED) /.test(way));
const TABLE: Record<FormKind, string[]> = {
  FOREIGN_SINGLE_ENTRY: [],
  PERIODIC: CARD,
  TEMPORARY: CARD,
  CANCELLATION: REVIEW_ONLY,
  // The cards of renewals by the former rule are still made and collected.
  RENEWAL: [...TWO_STEPS, ...OF_CARD],
  AREA_CHANGE: TWO_STEPS,
  MORE_SINGLE_ENTRIES: REVIEW_ONLY,
  CARD_EXCHANGE: OF_CARD,
};

describe('R-PRD-1 the state table', () => {
  it.each(FORM_KINDS)('%s: every pair of state and action leads where the table says, all others nowhere', (form) => {
    const found = ITEM_STATES.flatMap((state) =>
      ITEM_ACTIONS.flatMap((action) => {
        const to = nextState(form, state, action);
        return to === null ? [] : [`${state} ${action} → ${to}`];
      }),
    );
    expect(found.sort()).toEqual([...TABLE[form]].sort());
  });

  it('what is over stays over, in every form; of a collected card only the collection is undone', () => {
    for (const form of FORM_KINDS) {
      expect(ITEM_ACTIONS.filter((action) => nextState(form, 'COLLECTED', action))).toEqual(
        TABLE[form].includes('COLLECTED UNDO_COLLECTION → MADE') ? ['UNDO_COLLECTION'] : [],
      );
    }
    const over: ItemState[] = ['DONE', 'REJECTED', 'WITHDRAWN', 'CANCELLED'];
    for (const form of FORM_KINDS) {
      for (const state of over) {
        expect(ITEM_ACTIONS.filter((action) => nextState(form, state, action) !== null)).toEqual([]);
      }
    }
  });
});

describe('R-PRD-7 what is stored and what is derived', () => {
  it('a state after the last decision is stored as APPROVED, all others as they are', () => {
    const derived: ItemState[] = ['TO_BE_MADE', 'MADE', 'COLLECTED', 'DONE'];
    for (const state of ITEM_STATES) expect(storedState(state)).toBe(derived.includes(state) ? 'APPROVED' : state);
    expect(STORED_STATES.filter((state) => state !== 'APPROVED')).toEqual(
      ITEM_STATES.filter((state) => !derived.includes(state)),
    );
    expect(OPEN_STATES).toEqual(['REVIEW', 'POLICE_CHECK', 'RETURNED']);
  });

  it.each([
    [{ made: false, collected: false, cancelled: false }, 'TO_BE_MADE'],
    [{ made: true, collected: false, cancelled: false }, 'MADE'],
    [{ made: true, collected: true, cancelled: false }, 'COLLECTED'],
    [{ made: false, collected: false, cancelled: true }, 'CANCELLED'],
    [{ made: true, collected: false, cancelled: true }, 'CANCELLED'],
    // It has arrived: the pass itself says what happened to it later.
    [{ made: true, collected: true, cancelled: true }, 'COLLECTED'],
  ] as const)('a card %j is %s', (facts, state) => {
    expect(cardState(facts)).toBe(state);
  });
});

describe('R-PRD-1 when the form itself may be corrected', () => {
  it.each([
    [['RETURNED'], true],
    [['RETURNED', 'REJECTED', 'WITHDRAWN', 'CANCELLED'], true],
    [['REJECTED', 'WITHDRAWN'], false],
    ...(['REVIEW', 'POLICE_CHECK', 'TO_BE_MADE', 'MADE', 'COLLECTED', 'DONE'] as const).map(
      (beside) => [['RETURNED', beside], false] as const,
    ),
  ] as const)('%j → %s', (states, correctable) => {
    expect(isCorrectable(states)).toBe(correctable);
  });
});

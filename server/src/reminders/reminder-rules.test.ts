import { expect, it } from 'vitest';
import { daysOf, lapses, REMINDER_KINDS } from './reminder-rules.js';

it('R-TIME-2 reminds on the days of each kind', () => {
  expect(Object.fromEntries(REMINDER_KINDS.map((kind) => [kind, daysOf(kind, false)]))).toEqual({
    PASS_ENDS: [-60, -30, -7, 0],
    APPLICATION_RETURNED: [7, 21, 60],
    CARD_NOT_COLLECTED: [14, 45, 90],
  });
});

it('R-TIME-2 keeps the last reminder of each kind, and what lapses, for companies that turned the others off', () => {
  expect(Object.fromEntries(REMINDER_KINDS.map((kind) => [kind, daysOf(kind, true)]))).toEqual({
    PASS_ENDS: [0],
    APPLICATION_RETURNED: [21, 60],
    CARD_NOT_COLLECTED: [45, 90],
  });
  expect(lapses('PASS_ENDS', 0)).toBe(false);
  expect(lapses('APPLICATION_RETURNED', 60)).toBe(true);
  expect(lapses('CARD_NOT_COLLECTED', 45)).toBe(false);
});

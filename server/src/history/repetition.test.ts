import { expect, it } from 'vitest';
import type { HistorySubject } from '../access/words.js';
import type { HistoryAction } from './history-actions.js';
import { isRepeatable } from './repetition.js';

it.each<[HistorySubject, HistoryAction, boolean]>([
  ['PASS', 'HELD', true],
  ['PASS', 'FEE_REOPENED', true],
  ['PERSON', 'UNLINKED', true],
  ['COMPANY', 'CERTIFICATE_REVOKED', true],
  // Many in a day, each about another account, pass or person.
  ['COMPANY', 'ACCOUNT_JOINED', false],
  ['COMPANY', 'SPOT_CHECK_FAILED', false],
  ['COMPANY', 'COMPANY_BARRED', false],
  ['APPLICATION', 'FORWARDED', false],
  ['ACCOUNT', 'CHANGED', false],
])('of what is done to a %s, %s is going on in circles: %s', (subject, action, counted) => {
  expect(isRepeatable({ subject, action })).toBe(counted);
});

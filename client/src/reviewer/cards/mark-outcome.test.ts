import { expect, test } from 'vitest';
import { markOutcome } from './mark-outcome';

test('R-PRD-1 shows an error at the card it is about; no card is marked', () => {
  const expired = { code: 'PASS_EXPIRED', field: 'numbers.1', params: {} };
  const network = { code: 'NETWORK', params: {} };
  expect(markOutcome('MARK_MADE', ['KLPS115-000001', 'KLPS115-000002'], [expired, network])).toEqual({
    action: 'MARK_MADE',
    marked: [],
    refused: [{ number: 'KLPS115-000002', error: expired }],
    whole: [network],
  });
});

test('without an error all of them are marked', () => {
  const numbers = ['KLPS115-000001', 'KLPT115-000001'];
  expect(markOutcome('MARK_COLLECTED', numbers, [])).toMatchObject({ marked: numbers, refused: [], whole: [] });
});

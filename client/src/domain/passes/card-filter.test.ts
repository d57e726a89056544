import { expect, test } from 'vitest';
import { cardFilterOf, collectionChoices } from './card-filter';

test('R-PRD-1 R-GATE-1: days of the filter bar become the instants at which they begin in Taipei', () => {
  expect(cardFilterOf({ endsFrom: '2026-11-20', endsTo: '2026-12-31', notSince: '2026-06-01' })).toEqual({
    collected: undefined,
    validToFrom: '2026-11-20T00:00:00+08:00',
    validToBefore: '2027-01-01T00:00:00+08:00',
    noPassageSince: '2026-06-01T00:00:00+08:00',
  });
  expect(collectionChoices.map((collected) => cardFilterOf({ collected }).collected)).toEqual([true, false]);
});

import { expect, test } from 'vitest';
import { areaChanges } from './area-changes';

test('R-PRD-6 areas that come and areas that go', () => {
  const areas = (...codes: string[]) => codes.map((code) => ({ code }));
  expect(areaChanges(areas('EAST', 'WEST'), areas('WEST', 'SOUTH'))).toEqual({
    added: areas('SOUTH'),
    removed: areas('EAST'),
  });
  expect(areaChanges(areas('EAST'), areas('EAST'))).toEqual({ added: [], removed: [] });
});

import { expect, test } from 'vitest';
import { areasOfPasses } from './areas-of-passes';

const port = { code: 'KEELUNG', nameZh: '基隆港', nameEn: 'Port of Keelung' };
const area = (code: string) => ({ code, nameZh: code, nameEn: code, port });

test('groups passes with the same areas in any order, the most frequent first', () => {
  const sets = areasOfPasses([
    { areas: [area('EAST')] },
    { areas: [area('EAST'), area('WEST')] },
    { areas: [area('WEST'), area('EAST')] },
  ]);
  expect(sets.map(({ count }) => count)).toEqual([2, 1]);
  expect(sets[0]?.areas.map(({ code }) => code)).toEqual(['EAST', 'WEST']);
});

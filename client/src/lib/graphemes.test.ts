import { expect, test } from 'vitest';
import { countGraphemes } from './graphemes';

test.each([
  ['𠮷🚢', 2],
  ['e\u0301', 1],
  ['👍🏽🇹🇼', 2],
  ['\u202e甲\u200b', 1],
  [' 甲 乙 ', 3],
  ['', 0],
])('R-TXT-1 counts %j as the server does: %i', (text, count) => {
  expect(countGraphemes(text)).toBe(count);
});

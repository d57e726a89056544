import { describe, expect, it } from 'vitest';
import { foldNumber } from './typed-numbers.js';

describe('R-ID-1 numbers as they are typed', () => {
  it.each([
    [' ａ1234-5678 9 ', 'A123456789'],
    ['Ａ１２３４５６７８９', 'A123456789'],
    ['A\u201012\u201134\u201356\u201478\u22129', 'A123456789'],
    ['\u200bA123\u00ad456\u2060789\ufeff', 'A123456789'],
    ['A123\u3000456\u00a0789', 'A123456789'],
    ['A123－456﹣789', 'A123456789'],
    ['\u202eA123456789\u202c', 'A123456789'],
  ])('%j becomes %s', (typed, stored) => {
    expect(foldNumber(typed)).toBe(stored);
  });

  it.each(['ß12345', 'ﬁ12345', '①12345', '\u017f12345', '\u012112345', '\u212a12345', 'Ⅳ12345'])(
    'rewrites nothing else, so that it is refused: %s',
    (typed) => {
      expect(foldNumber(typed)).toBe(typed);
    },
  );
});

import { expect, it } from 'vitest';
import { graphemesOf } from './graphemes.js';

const slowly = (text: string) =>
  Array.from(new Intl.Segmenter('zh-Hant', { granularity: 'grapheme' }).segment(text), ({ segment }) => segment);

it('R-TXT-1 counts like the segmenter of Unicode, whatever stands beside what', () => {
  const parts = [
    '王',
    '小明',
    'A12',
    ' ',
    '-',
    '○',
    '々',
    'é',
    'e\u0301',
    '葛\u{e0100}',
    '𠮷',
    '👩‍👧',
    '🇹🇼',
    '한',
    'ㄅ',
    '\u3099',
    '\ufe0f',
    '\u200d',
  ];
  for (const one of parts) {
    for (const other of parts) {
      for (const text of [one + other, `王${one}明${other}`]) expect(graphemesOf(text), text).toEqual(slowly(text));
    }
  }
  expect(graphemesOf('')).toEqual([]);
});

it('R-TXT-1 every plain character counts as one, alone and in a row', () => {
  const plain = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((character) =>
    /[ -~\u3400-\u4dbf\u4e00-\u9fff\u25cb]/.test(character),
  );
  expect(graphemesOf(plain.join(''))).toEqual(slowly(plain.join('')));
});

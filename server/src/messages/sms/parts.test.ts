import { describe, expect, it } from 'vitest';
import { partsOf } from './parts.js';

describe('the parts of a text message (R-TEL-9)', () => {
  it.each([
    ['70 Chinese characters', '港'.repeat(70), 1],
    ['71 Chinese characters', '港'.repeat(71), 2],
    ['134 Chinese characters, as each of two parts holds 67', '港'.repeat(134), 2],
    ['135 Chinese characters', '港'.repeat(135), 3],
    ['35 emoji, of two units each', '😀'.repeat(35), 1],
    ['36 emoji', '😀'.repeat(36), 2],
    ['160 plain letters', 'a'.repeat(160), 1],
    ['161 plain letters', 'a'.repeat(161), 2],
    ['one Chinese character among 70 letters', `港${'a'.repeat(70)}`, 2],
    ['a bracket, which no plain message holds', `[${'a'.repeat(70)}`, 2],
  ])('count %s', (_what, text, parts) => {
    expect(partsOf(text)).toBe(parts);
  });
});

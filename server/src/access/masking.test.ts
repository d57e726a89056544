import { describe, expect, it } from 'vitest';
import { maskIdNumber, maskName } from './masking.js';

describe('R-ACC-2 masks', () => {
  it.each([
    ['S123456781', 'S12345****'],
    ['12345678', '1234****'],
    ['12345', '1****'],
    ['1234', '****'],
    ['12', '**'],
    ['', ''],
  ])('ID number %s is shown as %s', (number, masked) => {
    expect(maskIdNumber(number)).toBe(masked);
  });

  it.each([
    ['蘇', '○'],
    ['蘇西', '蘇○'],
    ['蘇小西', '蘇○西'],
    ['test1216', 't○○○○○○6'],
    // One ○ per character as readers count them (R-TXT-1): outside the basic plane, with marks, of several code points.
    ['𠮷田美香', '𠮷○○香'],
    ['𠮷', '○'],
    ['e\u0301e\u0301', 'e\u0301○'],
    ['Zoe\u0308', 'Z○e\u0308'],
    ['👍🏽甲🇹🇼', '👍🏽○🇹🇼'],
    ['', ''],
  ])('name %s is shown as %s', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });
});

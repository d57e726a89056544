import { describe, expect, it } from 'vitest';
import { graphemesOf } from './graphemes.js';
import { isLongerThan, isVisible, unfinishedText, visibleText } from './text.js';

describe('R-TXT-1 what a text is made of', () => {
  it.each([
    ['𠮷田', 2],
    ['e\u0301', 1],
    ['👍🏽', 1],
    ['🇹🇼🇯🇵', 2],
    ['1\ufe0f\u20e3', 1],
    ['', 0],
  ])('%s has %i characters', (text, count) => {
    expect(graphemesOf(text)).toHaveLength(count);
  });

  it('compares lengths by characters, not by their parts', () => {
    expect(isLongerThan('𠮷'.repeat(100), 100)).toBe(false);
    expect(isLongerThan('𠮷'.repeat(101), 100)).toBe(true);
    expect(isLongerThan('🇹🇼'.repeat(100), 100)).toBe(false);
  });

  it('takes a letter with hundreds of marks for a long text', () => {
    expect(isLongerThan(`a${'\u0301'.repeat(900)}`, 100)).toBe(true);
    expect(isLongerThan(`a${'\u0301'.repeat(3)}`.repeat(100), 100)).toBe(false);
  });

  it.each(['\u200b', '\u2060', '\u00ad', '\u200d\u200d', '\u3164', '\u2800', '\u115f', '\ufe0f', '\ud800', '\u3000'])(
    'sees nothing in %j',
    (text) => {
      expect(isVisible(visibleText(text))).toBe(false);
    },
  );

  it('leaves line ends and spaces in a text that is still being written, and nothing else that is unseen', () => {
    expect(unfinishedText(' 甲\u202e\u0000\n\t乙 ')).toBe(' 甲\n\t乙 ');
  });
});

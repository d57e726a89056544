import { expect, test } from 'vitest';
import { hidden } from './hidden-filter';

test('R-ACC-3: a personal filter is read back from its mark, and the mark tells nothing', () => {
  const [mark] = hidden().write(' S123456789 ');
  expect(mark).not.toContain('S123456789');
  expect(hidden().read([mark ?? ''])).toBe('S123456789');
});

test('what is entered in a filter bar is the value itself, not a mark', () => {
  expect(hidden().enter?.([' 王小明 '])).toBe('王小明');
  expect(hidden().enter?.([' '])).toBeUndefined();
});

test('the same value has the same mark, so that a page and its neighbours share an address', () => {
  expect(hidden().write('王小明')).toEqual(hidden().write('王小明'));
});

test('a mark of another window is not set, and nothing is written for nothing', () => {
  expect(hidden().read(['0badcafe'])).toBeUndefined();
  expect(hidden().read([])).toBeUndefined();
  expect(hidden().write('  ')).toEqual([]);
});

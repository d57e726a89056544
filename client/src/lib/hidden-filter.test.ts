import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hidden } from './hidden-filter';
import { forgetWindow, keepWindowFor } from './window-memory';

const storage = () =>
  Object.create({
    getItem(this: Record<string, string>, key: string) {
      return this[key] ?? null;
    },
    setItem(this: Record<string, string>, key: string, value: string) {
      this[key] = value;
    },
    removeItem(this: Record<string, string>, key: string) {
      delete this[key];
    },
  });

beforeEach(() => {
  vi.stubGlobal('sessionStorage', storage());
  keepWindowFor('wu');
});
afterEach(forgetWindow);

const markOf = (value: string) => hidden().write(value)[0] ?? '';

test('R-ACC-3: a personal filter is read back from its mark, and the mark tells nothing', () => {
  const mark = markOf(' S123456789 ');
  expect(mark).not.toContain('S123456789');
  expect(hidden().read([mark])).toBe('S123456789');
});

test('what is entered in a filter bar is the value itself, not a mark', () => {
  expect(hidden().enter?.([' 王小明 '])).toBe('王小明');
  expect(hidden().enter?.([' '])).toBeUndefined();
});

test('the same value has the same mark, so that a page and its neighbours share an address', () => {
  expect(hidden().write('王小明')).toEqual(hidden().write('王小明'));
});

test('a mark that is not known has expired, and nothing is written for nothing', () => {
  expect(hidden().read(['0badcafe'])).toBeUndefined();
  expect(hidden().expired?.(['0badcafe'])).toBe(true);
  expect(hidden().read([])).toBeUndefined();
  expect(hidden().expired?.([])).toBe(false);
  expect(hidden().write('  ')).toEqual([]);
});

test('a window that is loaded anew still knows its marks', async () => {
  const mark = markOf('王小明');
  vi.resetModules();
  const reloaded = await import('./hidden-filter');
  (await import('./window-memory')).keepWindowFor('wu');
  expect(reloaded.hidden().read([mark])).toBe('王小明');
  expect(reloaded.hidden().expired?.([mark])).toBe(false);
});

test('another window of the same account learns what a mark means', async () => {
  const mark = markOf('王小明');
  const answers: unknown[] = [];
  const other = new BroadcastChannel('port-pass.filters');
  other.onmessage = ({ data }) => answers.push(data);
  const guarded = markOf('陳美惠');
  other.postMessage({ kind: 'wanted', mark: guarded, owner: 'lin' });
  other.postMessage({ kind: 'wanted', mark, owner: 'wu' });
  await vi.waitFor(() => expect(answers).toContainEqual({ kind: 'known', mark, owner: 'wu', value: '王小明' }));
  expect(answers.filter((each) => Object(each).mark === guarded)).toEqual([]);
  hidden().expired?.(['0badcafe']);
  await vi.waitFor(() => expect(answers).toContainEqual({ kind: 'wanted', mark: '0badcafe', owner: 'wu' }));
  other.postMessage({ kind: 'known', mark: '0badcafe', owner: 'wu', value: '林大同' });
  await vi.waitFor(() => expect(hidden().read(['0badcafe'])).toBe('林大同'));
  other.close();
});

test('R-ACC-1: what one account looked for is forgotten when it signs out and when another one signs in', () => {
  const mark = markOf('王小明');
  keepWindowFor('wu');
  expect(hidden().read([mark])).toBe('王小明');
  keepWindowFor('lin');
  expect(hidden().read([mark])).toBeUndefined();
  const next = markOf('林大同');
  forgetWindow();
  expect(hidden().read([next])).toBeUndefined();
});

import { afterEach, expect, test, vi } from 'vitest';
import { learnServerTime, now } from './clock';

const noon = Date.parse('2026-11-20T12:00:00+08:00');
const header = (ms: number) => new Date(ms).toUTCString();

afterEach(() => {
  learnServerTime(header(Date.now()));
  vi.useRealTimers();
});

test('R-TIME-1: the server says what time it is, however wrong the clock of the computer', () => {
  vi.useFakeTimers({ now: noon - 26 * 3_600_000 });
  learnServerTime(header(noon));
  expect(now()).toBe(noon);
  vi.advanceTimersByTime(60_000);
  expect(now()).toBe(noon + 60_000);
});

test('the whole seconds of the header do not make the time jump', () => {
  vi.useFakeTimers({ now: noon + 900 });
  learnServerTime(header(noon + 900));
  expect(now()).toBe(noon + 900);
});

test.each([null, '', 'soon'])('an answer without a time changes nothing: %s', (date) => {
  vi.useFakeTimers({ now: noon });
  learnServerTime(date);
  expect(now()).toBe(noon);
});

import { fireEvent, render } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { createStore } from 'solid-js/store';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAfterClockGrace } from './after-clock-grace';
import { createDebounced } from './debounced';
import { createRefresh } from './refresh';
import { createReload } from './reload';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a debounced value follows once its source is still', () => {
  const [source, setSource] = createSignal('a');
  let still = () => '';
  render(() => {
    still = createDebounced(source, 300);
    return null;
  });
  setSource('b');
  vi.advanceTimersByTime(200);
  setSource('c');
  vi.advanceTimersByTime(200);
  expect(still()).toBe('a');
  vi.advanceTimersByTime(100);
  expect(still()).toBe('c');
});

test('what waits for the server’s clock is dropped with its page', () => {
  const run = vi.fn();
  let soon = () => {};
  const { unmount } = render(() => {
    soon = createAfterClockGrace(run);
    return null;
  });
  soon();
  vi.advanceTimersByTime(1500);
  expect(run).toHaveBeenCalledOnce();
  soon();
  unmount();
  vi.advanceTimersByTime(10_000);
  expect(run).toHaveBeenCalledOnce();
});

test('a query is read again once the answer on its way is here', () => {
  const [result, setResult] = createStore({ fetching: true, stale: false });
  const read = vi.fn();
  let reload = () => {};
  render(() => {
    reload = createReload(result, read);
    return null;
  });
  reload();
  reload();
  expect(read).not.toHaveBeenCalled();
  setResult({ fetching: false, stale: true });
  expect(read).not.toHaveBeenCalled();
  setResult({ stale: false });
  expect(read).toHaveBeenCalledExactlyOnceWith({ requestPolicy: 'network-only' });
});

function openRefresh() {
  const refresh = vi.fn();
  const page = render(() => {
    createRefresh(refresh);
    return null;
  });
  return { ...page, refresh };
}
const minutes = (count: number) => vi.advanceTimersByTime(count * 60_000);

test('refreshes every minute while the user is active', () => {
  const { refresh, unmount } = openRefresh();
  minutes(3);
  expect(refresh).toHaveBeenCalledTimes(3);
  unmount();
  minutes(3);
  expect(refresh).toHaveBeenCalledTimes(3);
});

test('a screen left alone lets its session end, and is refreshed at once when a key is pressed', () => {
  const { refresh } = openRefresh();
  minutes(30);
  const before = refresh.mock.calls.length;
  expect(before).toBeLessThanOrEqual(10);
  fireEvent.keyDown(document.body, { key: 'a' });
  expect(refresh).toHaveBeenCalledTimes(before + 1);
});

test('coming back within seconds finds nothing new', () => {
  const { refresh } = openRefresh();
  vi.advanceTimersByTime(1000);
  fireEvent.focus(window);
  expect(refresh).not.toHaveBeenCalled();
  vi.advanceTimersByTime(6000);
  fireEvent.focus(window);
  expect(refresh).toHaveBeenCalledOnce();
});

import { screen } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renderFor } from '../../testing/render';
import { CountDown } from './CountDown';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-20T08:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

test('counts down each second and says once that it is over', async () => {
  const onOver = vi.fn();
  renderFor(() => <CountDown until="2026-11-20T08:01:01Z" onOver={onOver} />);
  const left = screen.getByRole('timer');
  expect(left.textContent).toMatch(/^剩餘 .*1:01/);
  await vi.advanceTimersByTimeAsync(1000);
  expect(left.textContent).toMatch(/^剩餘 .*1:00/);
  expect(onOver).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(62_000);
  expect(left.textContent).toBe('已逾時');
  expect(onOver).toHaveBeenCalledOnce();
});

test('a new end begins anew', async () => {
  const onOver = vi.fn();
  const [until, setUntil] = createSignal('2026-11-20T08:00:01Z');
  renderFor(() => <CountDown until={until()} onOver={onOver} />);
  await vi.advanceTimersByTimeAsync(2000);
  setUntil('2026-11-20T08:00:04Z');
  expect(screen.getByRole('timer').textContent).toMatch(/^剩餘/);
  await vi.advanceTimersByTimeAsync(3000);
  expect(onOver).toHaveBeenCalledTimes(2);
});

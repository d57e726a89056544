import { screen } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SessionExpiry } from '../../lib/session-countdown';
import { renderFor } from '../../testing/render';
import { SessionWarning } from './SessionWarning';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-20T08:00:00Z'), shouldAdvanceTime: true });
});
afterEach(() => {
  vi.useRealTimers();
});

function open(first: SessionExpiry) {
  const [expiry, setExpiry] = createSignal(first);
  const act = { onStay: vi.fn(), onLeave: vi.fn(), onOver: vi.fn() };
  const result = renderFor(() => <SessionWarning expiry={expiry()} {...act} />);
  return { ...result, ...act, setExpiry };
}
const dialog = () => screen.queryByRole('alertdialog', { name: '即將自動登出' });
const pass = (minutes: number) => vi.advanceTimersByTimeAsync(minutes * 60_000);

test('warns two minutes before the session ends, and says when it is over', async () => {
  const { onOver } = open({ idle: '2026-11-20T08:30:00Z' });
  await pass(27.9);
  expect(dialog()).toBeNull();
  await pass(0.2);
  expect(dialog()?.textContent).toContain('您已一段時間沒有操作');
  expect(onOver).not.toHaveBeenCalled();
  await pass(2);
  expect(onOver).toHaveBeenCalledOnce();
});

test('staying extends an idle session: the warning goes once its end has moved', async () => {
  const { user, onStay, setExpiry } = open({ idle: '2026-11-20T08:01:00Z' });
  await user.click(screen.getByRole('button', { name: '繼續使用' }));
  expect(onStay).toHaveBeenCalledOnce();
  setExpiry({ idle: '2026-11-20T08:31:00Z' });
  await pass(0.1);
  expect(dialog()).toBeNull();
});

test('the absolute end comes in any case: seen once, the time left is for saving', async () => {
  const { user, onStay } = open({ idle: '2026-11-20T08:30:00Z', absolute: '2026-11-20T08:01:00Z' });
  expect(dialog()?.textContent).toContain('本次登入時間已達上限');
  await user.click(screen.getByRole('button', { name: '繼續使用' }));
  await pass(0.1);
  expect(dialog()).toBeNull();
  expect(onStay).not.toHaveBeenCalled();
});

test('Escape means to stay', async () => {
  const { user, onStay, onLeave } = open({ idle: '2026-11-20T08:01:00Z' });
  await pass(0.1);
  await user.keyboard('{Escape}');
  await pass(0.1);
  expect(onStay).toHaveBeenCalled();
  expect(onLeave).not.toHaveBeenCalled();
});

test('signs out where that is wanted', async () => {
  const { user, onLeave } = open({ idle: '2026-11-20T08:01:00Z' });
  await user.click(screen.getByRole('button', { name: '立即登出' }));
  expect(onLeave).toHaveBeenCalledOnce();
});

test('is silent where there is no session', async () => {
  const { onOver } = open({});
  await pass(600);
  expect(dialog()).toBeNull();
  expect(onOver).not.toHaveBeenCalled();
});

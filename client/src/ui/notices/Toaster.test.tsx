import { screen, waitFor, within } from '@solidjs/testing-library';
import { afterEach, expect, test } from 'vitest';
import { renderFor } from '../../testing/render';
import { Toaster } from './Toaster';
import { toast, toaster } from './toast';

afterEach(() => toaster.remove());

test('says what worked, and goes when it is dismissed', async () => {
  const { user } = renderFor(() => <Toaster />);
  toast.success('已儲存', '王小明的資料');
  // All tests share one toaster: those of earlier tests may be on their way out beside it.
  const rootOf = (title: Element | null) => title?.closest<HTMLElement>('[data-part=root]') ?? null;
  const saved = rootOf(await screen.findByText('已儲存')) ?? document.body;
  expect(within(saved).getByText('王小明的資料')).toBeDefined();
  await user.click(within(saved).getByRole('button', { name: '關閉通知' }));
  const state = () => rootOf(screen.queryByText('已儲存'))?.dataset.state ?? 'closed';
  await waitFor(() => expect(state()).toBe('closed'));
});

test('has a region with a name', async () => {
  renderFor(() => <Toaster />);
  toast.info('匯出中');
  await screen.findByText('匯出中');
  expect(screen.getByRole('region', { name: /通知/ })).toBeDefined();
});

test('an error stays until it is dismissed', () => {
  renderFor(() => <Toaster />);
  toast.error('匯出失敗');
  expect(toaster.getVisibleToasts().at(0)?.duration).toBe(Number.POSITIVE_INFINITY);
});

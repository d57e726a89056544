import { fireEvent, screen } from '@solidjs/testing-library';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renderFor } from '../../testing/render';
import { toast } from '../notices/toast';
import { CopyButton } from './CopyButton';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('copies and says so for two seconds', async () => {
  renderFor(() => <CopyButton text="KLPC115-000008" />);
  const write = vi.spyOn(navigator.clipboard, 'writeText');
  fireEvent.click(screen.getByRole('button', { name: '複製' }));
  await vi.advanceTimersByTimeAsync(0);
  expect(write).toHaveBeenCalledWith('KLPC115-000008');
  expect(screen.getByRole('button', { name: '已複製' })).toBeDefined();
  expect(screen.getByRole('status').textContent).toBe('已複製');
  await vi.advanceTimersByTimeAsync(2000);
  expect(screen.getByRole('button', { name: '複製' })).toBeDefined();
  expect(screen.getByRole('status').textContent).toBe('');
});

test('copied again it counts anew', async () => {
  renderFor(() => <CopyButton text="KLPC115-000008" />);
  fireEvent.click(screen.getByRole('button'));
  await vi.advanceTimersByTimeAsync(1500);
  fireEvent.click(screen.getByRole('button'));
  await vi.advanceTimersByTimeAsync(1500);
  expect(screen.getByRole('button', { name: '已複製' })).toBeDefined();
});

test('says so when the browser does not let it copy', async () => {
  const said = vi.spyOn(toast, 'error');
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('NotAllowedError'));
  renderFor(() => <CopyButton text="KLPC115-000008" />);
  fireEvent.click(screen.getByRole('button', { name: '複製' }));
  await vi.advanceTimersByTimeAsync(0);
  expect(said).toHaveBeenCalledWith('無法複製', expect.stringContaining('請自行選取'));
  expect(screen.getByRole('button', { name: '複製' })).toBeDefined();
});

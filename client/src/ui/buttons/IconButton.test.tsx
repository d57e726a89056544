import { screen } from '@solidjs/testing-library';
import { expect, test, vi } from 'vitest';
import IconClose from '~icons/lucide/x';
import { renderFor } from '../../testing/render';
import { IconButton } from './IconButton';

test('has the name of its label, which is its tooltip too', async () => {
  const act = vi.fn();
  const { user } = renderFor(() => <IconButton icon={IconClose} label="關閉" onClick={act} />);
  const button = screen.getByRole('button', { name: '關閉' });
  expect(button).toHaveProperty('title', '關閉');
  expect(button).toHaveProperty('type', 'button');
  await user.click(button);
  expect(act).toHaveBeenCalledOnce();
});

test('takes the attributes of a button', async () => {
  const act = vi.fn();
  const { user } = renderFor(() => (
    <>
      <IconButton icon={IconClose} label="放大" disabled onClick={act} />
      <IconButton icon={IconClose} label="顯示" aria-pressed={true} />
    </>
  ));
  await user.click(screen.getByRole('button', { name: '放大' }));
  expect(act).not.toHaveBeenCalled();
  expect(screen.getByRole('button', { name: '顯示', pressed: true })).toBeDefined();
});

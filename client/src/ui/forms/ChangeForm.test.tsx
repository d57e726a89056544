import { screen } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { expect, test, vi } from 'vitest';
import { renderAt } from '../../testing/render';
import { ChangeForm } from './ChangeForm';

test('saves, and offers to put back what is typed while it is not saved', async () => {
  const [unsaved, setUnsaved] = createSignal(false);
  const onSubmit = vi.fn();
  const onReset = vi.fn();
  const { user } = renderAt('/account', () => (
    <ChangeForm
      label="帳號"
      submitLabel="儲存變更"
      busy={false}
      errors={[]}
      unsaved={unsaved()}
      onSubmit={onSubmit}
      onReset={onReset}
    >
      <input aria-label="電話" />
    </ChangeForm>
  ));
  expect(screen.queryByRole('button', { name: '還原' })).toBeNull();
  setUnsaved(true);
  await user.click(screen.getByRole('button', { name: '還原' }));
  expect(onReset).toHaveBeenCalledOnce();
  await user.click(screen.getByRole('button', { name: '儲存變更' }));
  expect(onSubmit).toHaveBeenCalledOnce();
  expect(screen.getByRole('form', { name: '帳號' })).toBeDefined();
});

import { screen, within } from '@solidjs/testing-library';
import { expect, test, vi } from 'vitest';
import { refused, renderWithApi } from '../../testing/api';
import { EndDeactivation } from './EndDeactivation';

const number = 'KLPC115-000001';
const open = async (answer: object) => {
  const onChanged = vi.fn();
  const rendered = renderWithApi({ EndDeactivation: answer }, () => (
    <EndDeactivation number={number} onChanged={onChanged} />
  ));
  await rendered.user.click(screen.getByRole('button', { name: '提前恢復使用' }));
  const dialog = await screen.findByRole('alertdialog', { name: `${number} 提前恢復使用` });
  await rendered.user.type(within(dialog).getByRole('textbox', { name: /原因/ }), '已完成講習');
  await rendered.user.click(within(dialog).getByRole('button', { name: '提前恢復使用' }));
  return { ...rendered, onChanged };
};

test('R-PRD-8 ends a deactivation before its time, with a reason', async () => {
  const { variablesOf, onChanged } = await open({ endDeactivation: { id: 'pass-1', status: 'VALID' } });
  expect(await screen.findByText(`${number} 已提前恢復使用`)).toBeDefined();
  expect(variablesOf('EndDeactivation')).toEqual([{ number, reason: '已完成講習' }]);
  expect(onChanged).toHaveBeenCalledOnce();
});

test('R-PRD-8 shows why it was refused where another branch deactivated the card', async () => {
  const { onChanged } = await open(refused({ code: 'NOT_DEACTIVATED' }));
  expect(await screen.findByText(/目前沒有您可以解除的停用/)).toBeDefined();
  expect(onChanged).not.toHaveBeenCalled();
});

import { screen, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { refused, renderWithApi } from '../../testing/api';
import { HoldCards } from './HoldCards';

const numbers = ['KLPS115-000001', 'KLPS115-000002'];
const open = (answer: object) => renderWithApi({ HoldCards: answer }, () => <HoldCards numbers={numbers} />);
const dialog = () => screen.findByRole('dialog', { name: '掛失 2 張通行證' });

test('R-PRD-9 blocks several cards at once, and applies for their cancellation in the same step if asked', async () => {
  const { user, variablesOf } = open({ holdCards: [] });
  await user.click(screen.getByRole('button', { name: '掛失' }));
  for (const number of numbers) expect((await dialog()).textContent).toContain(number);
  await user.selectOptions(screen.getByRole('combobox', { name: /事由/ }), '遭竊');
  await user.type(screen.getByRole('textbox', { name: /原因/ }), '車窗遭破壞');
  await user.click(screen.getByRole('checkbox', { name: '同時申請註銷' }));
  await user.click(within(await dialog()).getByRole('button', { name: '掛失' }));
  expect(await screen.findByText('已掛失 2 張通行證')).toBeDefined();
  expect(variablesOf('HoldCards')).toEqual([
    { input: { numbers, cause: 'STOLEN', reason: '車窗遭破壞', cancel: true }, key: expect.any(String) },
  ]);
});

test('shows at which card it failed', async () => {
  const { user } = open(refused({ code: 'ALREADY_BLOCKED', field: 'numbers.1' }));
  await user.click(screen.getByRole('button', { name: '掛失' }));
  await user.click(within(await dialog()).getByRole('button', { name: '掛失' }));
  expect(await screen.findByText(/這張通行證已經掛失或暫停使用/)).toBeDefined();
  expect((await dialog()).textContent).toContain('KLPS115-000002');
});

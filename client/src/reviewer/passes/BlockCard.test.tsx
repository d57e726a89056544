import { screen, within } from '@solidjs/testing-library';
import { expect, test, vi } from 'vitest';
import { refused, renderWithApi } from '../../testing/api';
import { BlockCard } from './BlockCard';

const number = 'KLPC115-000001';
const open = async (answer: object) => {
  const onChanged = vi.fn();
  const rendered = renderWithApi({ BlockCard: answer }, () => <BlockCard number={number} onChanged={onChanged} />);
  await rendered.user.click(screen.getByRole('button', { name: '暫停使用' }));
  const dialog = within(await screen.findByRole('dialog', { name: `${number} 暫停使用` }));
  await rendered.user.type(dialog.getByRole('textbox', { name: /原因/ }), '警方來函');
  return { ...rendered, dialog, onChanged };
};

test('R-PRD-8 asks for a listed cause before it blocks a card', async () => {
  const { user, dialog, variablesOf, onChanged } = await open({ blockCards: [] });
  await user.click(dialog.getByRole('button', { name: '暫停使用' }));
  expect(await dialog.findByRole('alert')).toBeDefined();
  expect(variablesOf('BlockCard')).toEqual([]);

  await user.selectOptions(dialog.getByRole('combobox', { name: /事由/ }), '警方要求');
  await user.click(dialog.getByRole('button', { name: '暫停使用' }));
  expect(await screen.findByText(`${number} 已暫停使用`)).toBeDefined();
  expect(variablesOf('BlockCard')).toEqual([
    { input: { numbers: [number], cause: 'POLICE_REQUEST', reason: '警方來函' }, key: expect.any(String) },
  ]);
  expect(onChanged).toHaveBeenCalledOnce();
});

test('R-PRD-8 shows that the branch has blocked the card already', async () => {
  const { user, dialog, onChanged } = await open(refused({ code: 'ALREADY_BLOCKED', field: 'numbers.0' }));
  await user.selectOptions(dialog.getByRole('combobox', { name: /事由/ }), '安全疑慮');
  await user.click(dialog.getByRole('button', { name: '暫停使用' }));
  expect(await dialog.findByText(/這張通行證已經掛失或暫停使用/)).toBeDefined();
  expect(onChanged).not.toHaveBeenCalled();
});

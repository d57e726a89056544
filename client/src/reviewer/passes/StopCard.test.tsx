import { screen, within } from '@solidjs/testing-library';
import { expect, test, vi } from 'vitest';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { StopCard } from './StopCard';

const number = 'KLPC115-000001';
const open = async (answers: Answers) => {
  const onChanged = vi.fn();
  const rendered = renderWithApi(answers, () => <StopCard number={number} onChanged={onChanged} />);
  await rendered.user.click(screen.getByRole('button', { name: '停用或註銷' }));
  const dialog = within(await screen.findByRole('dialog', { name: `${number} 停用或註銷` }));
  await rendered.user.type(dialog.getByRole('textbox', { name: /原因/ }), '未依規定行走');
  return { ...rendered, dialog, onChanged };
};

test('R-PRD-8 deactivates a card at once for up to seven days', async () => {
  const { user, dialog, variablesOf, onChanged } = await open({
    DeactivateCard: { deactivateCard: { id: 'pass-1', status: 'DEACTIVATED' } },
  });
  await user.click(dialog.getByRole('button', { name: '停用處分' }));
  expect(await screen.findByText(`${number} 已停用`)).toBeDefined();
  expect(variablesOf('DeactivateCard')).toEqual([
    { input: { number, days: 7, cause: 'RULE_VIOLATION', reason: '未依規定行走' }, key: expect.any(String) },
  ]);
  expect(onChanged).toHaveBeenCalledOnce();
});

test('R-PRD-8 proposes more than seven days to a second person', async () => {
  const { user, dialog, variablesOf } = await open({
    ProposeCardStop: { proposeCardStop: { id: 'pass-1', status: 'USABLE' } },
  });
  const days = dialog.getByRole('textbox', { name: /停用天數/ });
  await user.clear(days);
  await user.type(days, '8');
  await user.click(dialog.getByRole('button', { name: '送請複核' }));
  expect(await screen.findByText(`${number} 已送請複核`)).toBeDefined();
  expect(variablesOf('ProposeCardStop')[0]?.input).toMatchObject({ kind: 'DEACTIVATION', days: 8 });
});

test('R-PRD-8 proposes a cancellation, which has no days', async () => {
  const { user, dialog, variablesOf } = await open({
    ProposeCardStop: { proposeCardStop: { id: 'pass-1', status: 'USABLE' } },
  });
  await user.click(dialog.getByRole('radio', { name: '註銷' }));
  expect(dialog.queryByRole('textbox', { name: /停用天數/ })).toBeNull();
  await user.click(dialog.getByRole('button', { name: '送請複核' }));
  expect(await screen.findByText(`${number} 已送請複核`)).toBeDefined();
  expect(variablesOf('ProposeCardStop')[0]?.input).toMatchObject({ kind: 'CANCELLATION', days: null });
});

test('shows a refusal in the dialog, which stays open', async () => {
  const { user, dialog, onChanged } = await open({
    DeactivateCard: refused({ code: 'ALREADY_DEACTIVATED', field: 'numbers.0' }),
  });
  await user.click(dialog.getByRole('button', { name: '停用處分' }));
  expect(await dialog.findByRole('alert')).toBeDefined();
  expect(onChanged).not.toHaveBeenCalled();
});

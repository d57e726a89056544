import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test, vi } from 'vitest';
import type { BanAction } from '../../gql/graphql';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { BanActions } from './BanActions';

const open = async (viewerMay: BanAction[], button: string, answers: Answers) => {
  const onChanged = vi.fn();
  const ban = { id: 'ban-1', name: '王小明', viewerMay };
  const rendered = renderWithApi(answers, () => <BanActions ban={ban} onChanged={onChanged} />);
  await rendered.user.click(screen.getByRole('button', { name: button }));
  const element = await screen.findByRole('dialog', { name: `${button}：王小明` });
  await waitFor(() => expect(element.contains(document.activeElement)).toBe(true));
  return { ...rendered, dialog: within(element), onChanged };
};

test('R-BAN-1 confirms a ban without a reason, which the entry has', async () => {
  const answers = { DecideBan: { decideBan: { id: 'ban-1', state: 'IN_FORCE' } } };
  const { user, dialog, variablesOf, onChanged } = await open(['CONFIRM', 'DECLINE'], '同意', answers);
  expect(dialog.queryByRole('textbox')).toBeNull();
  await user.click(dialog.getByRole('button', { name: '同意' }));
  expect(await screen.findByText('王小明 的管制已生效。')).toBeDefined();
  expect(variablesOf('DecideBan')).toEqual([{ id: 'ban-1', decision: 'CONFIRMED', reason: null }]);
  expect(onChanged).toHaveBeenCalledOnce();
});

test('R-BAN-1 lifts a ban, and annuls its case only if that is said', async () => {
  const answers = { LiftBan: { liftBan: { id: 'ban-1', state: 'LIFTED' } } };
  const { user, dialog, variablesOf } = await open(['LIFT'], '提前解除', answers);
  await user.type(dialog.getByRole('textbox', { name: /原因/ }), '已改善');
  await user.click(dialog.getByRole('checkbox', { name: /查無此案/ }));
  await user.click(dialog.getByRole('checkbox', { name: /查無此案/ }));
  await user.click(dialog.getByRole('button', { name: '提前解除' }));
  expect(await screen.findByText('已解除 王小明 的管制。')).toBeDefined();
  expect(variablesOf('LiftBan')).toEqual([{ id: 'ban-1', reason: '已改善', annul: false }]);
});

test('R-BAN-1 annuls the case of a ban that is over, and says what follows', async () => {
  const answers = { LiftBan: { liftBan: { id: 'ban-1', state: 'OVER' } } };
  const { user, dialog, variablesOf } = await open(['ANNUL'], '撤銷案件', answers);
  expect(dialog.getByText(/註銷之已領通行證恢復效力/)).toBeDefined();
  expect(dialog.queryByRole('checkbox')).toBeNull();
  await user.type(dialog.getByRole('textbox', { name: /原因/ }), '影像辨識有誤');
  await user.click(dialog.getByRole('button', { name: '撤銷案件' }));
  expect(await screen.findByText('已撤銷 王小明 的案件。')).toBeDefined();
  expect(variablesOf('LiftBan')).toEqual([{ id: 'ban-1', reason: '影像辨識有誤', annul: true }]);
});

test('R-BAN-1 shows a refusal in the dialog, which stays open with what was typed', async () => {
  const answers = { DecideBan: refused({ code: 'PROPOSAL_OVER' }) };
  const { user, dialog, onChanged } = await open(['DECLINE'], '不同意', answers);
  await user.type(dialog.getByRole('textbox', { name: /原因/ }), '證據不足');
  await user.click(dialog.getByRole('button', { name: '不同意' }));
  expect(await dialog.findByRole('alert')).toBeDefined();
  expect(dialog.getByRole('textbox', { name: /原因/ })).toHaveProperty('value', '證據不足');
  expect(onChanged).not.toHaveBeenCalled();
});

import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import type { GrantAction } from '../../../gql/graphql';
import { type Answers, refused, renderWithApi } from '../../../testing/api';
import { GrantActions } from './GrantActions';

const open = async (action: GrantAction, button: string, answers: Answers) => {
  const rendered = renderWithApi(answers, () => <GrantActions itemId="item-1" actions={[action]} holder="王小明" />);
  await rendered.user.click(screen.getByRole('button', { name: button }));
  const element = await screen.findByRole('dialog', { name: `${button}：王小明` });
  await waitFor(() => expect(element.contains(document.activeElement)).toBe(true));
  const dialog = within(element);
  await rendered.user.type(dialog.getByRole('textbox', { name: /原因/ }), '行程取消');
  await rendered.user.click(dialog.getByRole('button', { name: button }));
  return { ...rendered, dialog };
};

test.each([
  ['TAKE_BACK', '收回未使用張數', 'TakeBackGrantedPasses', 'takeBackGrantedPasses', '已收回 王小明 未使用的增加張數。'],
  ['GIVE_BACK', '恢復收回張數', 'GiveBackGrantedPasses', 'giveBackGrantedPasses', '已恢復 王小明 的增加張數。'],
] as const)('R-ONE-10 %s sends the reason', async (action, button, operation, field, done) => {
  const { variablesOf } = await open(action, button, { [operation]: { [field]: { id: 'a' } } });
  expect(await screen.findByText(done)).toBeDefined();
  expect(variablesOf(operation)).toEqual([{ itemId: 'item-1', reason: '行程取消' }]);
});

test('R-ONE-10 shows a refusal in the dialog, which stays open', async () => {
  const answers = { TakeBackGrantedPasses: refused({ code: 'NOTHING_CHANGES' }) };
  const { dialog } = await open('TAKE_BACK', '收回未使用張數', answers);
  expect(await dialog.findByRole('alert')).toBeDefined();
});

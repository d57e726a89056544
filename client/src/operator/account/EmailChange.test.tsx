import { screen, waitFor } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { EmailChange } from './EmailChange';

const open = (answers: Answers = {}, pendingEmail: string | null = null) =>
  renderWithApi(answers, () => <EmailChange pendingEmail={pendingEmail} />);
const fill = async ({ user }: Pick<ReturnType<typeof open>, 'user'>) => {
  await user.type(screen.getByRole('textbox', { name: /新的 Email/ }), 'new@example.tw');
  await user.type(screen.getByLabelText(/^目前的密碼/, { selector: 'input' }), 'secret');
  await user.click(screen.getByRole('button', { name: '寄送驗證連結' }));
};

test('R-REG-11 mails a link to the new address, and empties the form', async () => {
  const opened = open({
    RequestEmailChange: { requestEmailChange: { id: 'a', email: 'a@example.tw', pendingEmail: 'new@example.tw' } },
  });
  await fill(opened);
  expect(await screen.findByText('驗證連結將寄至 new@example.tw')).toBeDefined();
  expect(opened.variablesOf('RequestEmailChange')).toEqual([{ email: 'new@example.tw', password: 'secret' }]);
  expect((screen.getByRole('textbox', { name: /新的 Email/ }) as HTMLInputElement).value).toBe('');
});

test('R-REG-11 shows a wrong password at its field, and keeps the address', async () => {
  const opened = open({ RequestEmailChange: refused({ code: 'WRONG_PASSWORD', field: 'password' }) });
  await fill(opened);
  expect(await screen.findByRole('alert')).toBeDefined();
  expect((screen.getByRole('textbox', { name: /新的 Email/ }) as HTMLInputElement).value).toBe('new@example.tw');
});

test('R-REG-11 cancels a change that waits for its link', async () => {
  const { user, variablesOf } = open(
    { CancelEmailChange: { cancelEmailChange: { id: 'a', pendingEmail: null } } },
    'new@example.tw',
  );
  expect(screen.getByText('等候 new@example.tw 驗證')).toBeDefined();
  await user.click(screen.getByRole('button', { name: '取消變更' }));
  await waitFor(() => expect(variablesOf('CancelEmailChange')).toHaveLength(1));
});

import { screen, waitFor } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { expect, test } from 'vitest';
import { language } from '../../lib/i18n';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { testReviewer, testViewer } from '../../testing/viewer';
import { AccountForm } from './AccountForm';
import { PasswordForm } from './PasswordForm';

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const hidden = (name: RegExp) => screen.getByLabelText<HTMLInputElement>(name);

const { account } = testViewer;
function open(answers: Answers, shown = account) {
  const [known, setKnown] = createSignal(shown);
  return { ...renderWithApi(answers, () => <AccountForm account={known()} />), setKnown };
}

test('changes name and mobile of one’s own account', async () => {
  const { user, variablesOf } = open({ UpdateAccount: { updateAccount: { ...account, mobile: '0987654321' } } });
  await user.clear(field('手機電話'));
  await user.type(field('手機電話'), '0987.654.321');
  await user.click(screen.getByRole('button', { name: '儲存' }));
  expect(await screen.findByText('帳號資料已儲存')).toBeDefined();
  expect(variablesOf('UpdateAccount')[0]?.input).toEqual({
    personName: '王小明',
    mobile: '0987.654.321',
    language: 'ZH_HANT',
  });
  expect(field('手機電話').value).toBe('0987-654-321');
});

test('another language is on screen once it is saved', async () => {
  const { user } = open({ UpdateAccount: { updateAccount: { ...account, language: 'EN' } } });
  await user.click(screen.getByRole('radio', { name: 'English' }));
  expect(language()).toBe('zh-Hant');
  await user.click(screen.getByRole('button', { name: '儲存' }));
  await waitFor(() => expect(language()).toBe('en'));
});

test('follows the language that is changed on the bar, and keeps what is typed', async () => {
  const { user, setKnown } = open({});
  await user.type(field('姓名'), '二');
  setKnown({ ...account, language: 'EN' });
  expect(screen.getByRole('radio', { name: 'English', checked: true })).toBeDefined();
  expect(field('姓名').value).toBe('王小明二');
});

test('the port company’s people need no number', () => {
  open({}, testReviewer.account);
  expect(field('手機電話').required).toBe(false);
  expect(field('姓名').required).toBe(true);
});

function openPassword(answer: Answers[string]) {
  return renderWithApi({ ChangePassword: answer }, () => <PasswordForm accountName="demo-a" />);
}
const fill = async (user: ReturnType<typeof openPassword>['user'], again = 'new-secret') => {
  await user.type(hidden(/^目前的密碼/), 'old-secret');
  await user.type(hidden(/^新密碼/), 'new-secret');
  await user.type(hidden(/^確認新密碼/), again);
  await user.click(screen.getByRole('button', { name: '變更密碼' }));
};

test('changes the password, says so and forgets what was typed', async () => {
  const { user, variablesOf } = openPassword({ changePassword: testViewer });
  await fill(user);
  expect(await screen.findByText('密碼已變更')).toBeDefined();
  expect(variablesOf('ChangePassword')).toEqual([{ currentPassword: 'old-secret', newPassword: 'new-secret' }]);
  expect(hidden(/^新密碼/).value).toBe('');
});

test('two different new passwords are not sent', async () => {
  const { user, variablesOf } = openPassword({});
  await fill(user, 'other');
  expect(await screen.findByRole('link', { name: /^確認新密碼：/ })).toBeDefined();
  expect(variablesOf('ChangePassword')).toEqual([]);
});

test('says all that is empty', async () => {
  const { user } = openPassword({});
  await user.click(screen.getByRole('button', { name: '變更密碼' }));
  expect(await screen.findAllByRole('link', { name: /^請輸入/ })).toHaveLength(3);
});

test('refuses a wrong current password at its field, and hides the notice of an earlier change', async () => {
  let answer: object = { changePassword: testViewer };
  const { user } = openPassword(() => answer);
  await fill(user);
  await screen.findByText('密碼已變更');
  answer = refused({ code: 'WRONG_PASSWORD', field: 'currentPassword' });
  await fill(user);
  expect(await screen.findByRole('link', { name: /^目前的密碼：/ })).toBeDefined();
  expect(screen.queryByText('密碼已變更')).toBeNull();
});

test('password managers learn whose password it is', () => {
  const { container } = openPassword({});
  expect(container.querySelector('input[autocomplete=username]')).toHaveProperty('value', 'demo-a');
});

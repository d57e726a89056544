import { screen, waitFor } from '@solidjs/testing-library';
import { expect, test, vi } from 'vitest';
import { language } from '../../lib/i18n';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { testViewer } from '../../testing/viewer';
import { SignInForm, type SignInFormProps } from './SignInForm';

function open(answer: Answers[string], own: SignInFormProps = {}) {
  const onSignedIn = vi.fn();
  const page = renderWithApi({ SignIn: answer }, () => <SignInForm onSignedIn={onSignedIn} {...own} />);
  return { ...page, onSignedIn };
}
const account = () => screen.getByRole<HTMLInputElement>('textbox', { name: '使用者帳號' });
const password = () => screen.getByLabelText<HTMLInputElement>(/^使用者密碼/);

test('signs in, in the language of the account', async () => {
  const english = { ...testViewer, account: { ...testViewer.account, language: 'EN' } };
  const { user, variablesOf, onSignedIn } = open({ signIn: english });
  await user.type(account(), 'demo-a');
  await user.type(password(), 'secret{Enter}');
  await waitFor(() => expect(onSignedIn).toHaveBeenCalledWith(english));
  expect(variablesOf('SignIn')).toEqual([{ accountName: 'demo-a', password: 'secret', rememberMe: false }]);
  expect(language()).toBe('en');
});

test('says when typing begins, so that what follows the sign-in is fetched meanwhile', async () => {
  const onTyping = vi.fn();
  const { user } = open({}, { onTyping });
  await user.click(account());
  expect(onTyping).not.toHaveBeenCalled();
  await user.keyboard('d');
  expect(onTyping).toHaveBeenCalled();
});

test('offers to be remembered to operators only', async () => {
  const { user, variablesOf } = open({ signIn: testViewer }, { remember: true });
  await user.click(screen.getByRole('checkbox', { name: '記住我' }));
  await user.click(screen.getByRole('button', { name: '登入' }));
  await waitFor(() => expect(variablesOf('SignIn')[0]?.rememberMe).toBe(true));
});

test('does not offer it otherwise', () => {
  open({});
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('a refusal is of the whole form: it tells nothing of which accounts exist', async () => {
  const { user, onSignedIn } = open(refused({ code: 'SIGN_IN_FAILED' }));
  await user.type(account(), 'demo-a');
  await user.type(password(), 'wrong{Enter}');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('alert')));
  expect(screen.queryByRole('link')).toBeNull();
  expect(account().value).toBe('demo-a');
  expect(onSignedIn).not.toHaveBeenCalled();
});

test('where the account is known, begins with the password', async () => {
  open({}, { accountName: 'demo-a' });
  expect(account().value).toBe('demo-a');
  await waitFor(() => expect(document.activeElement).toBe(password()));
});

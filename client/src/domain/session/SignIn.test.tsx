import { screen, waitFor } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { testViewer } from '../../testing/viewer';
import { SignIn } from './SignIn';

const open = (at = '/sign-in', answers: Answers = {}) =>
  renderWithApi(
    { CurrentViewer: { viewer: null }, ...answers },
    () => <SignIn title="登入作業" links={[{ href: '/register', label: '申請帳號' }]} />,
    { at, route: '/sign-in' },
  );
const account = () => screen.getByRole('textbox', { name: '使用者帳號' });
const password = () => screen.getByLabelText(/^使用者密碼/);

test('leads those who cannot sign in further', () => {
  open();
  expect(screen.getByRole('heading', { level: 1, name: '登入作業' })).toBeDefined();
  expect(screen.getByRole('link', { name: '申請帳號' }).getAttribute('href')).toBe('/register');
  expect(screen.getByText('密碼連續輸入錯誤 5 次，帳號將鎖定 15 分鐘。')).toBeDefined();
});

test('says why one is here: a page that needs it, or having signed out', async () => {
  const { unmount } = open('/sign-in?next=%2Fpasses');
  expect(await screen.findByText('請先登入，登入後會回到您要前往的頁面。')).toBeDefined();
  unmount();
  open('/sign-in?signed-out');
  expect(await screen.findByText('您已登出。')).toBeDefined();
});

test('goes on to the page that was asked for', async () => {
  const { user, address } = open(`/sign-in?next=${encodeURIComponent('/passes?page=2')}`, {
    SignIn: { signIn: testViewer },
  });
  await user.type(account(), 'demo-a');
  await user.type(password(), 'secret{Enter}');
  await waitFor(() => expect(address()).toBe('/passes?page=2'));
});

test.each(['//evil.example', 'https://evil.example', '/\\evil.example'])(
  'goes to the home page instead of another site: %s',
  async (next) => {
    const { address } = open(`/sign-in?next=${encodeURIComponent(next)}`, { CurrentViewer: { viewer: testViewer } });
    await waitFor(() => expect(address()).toBe('/'));
  },
);

test('passes those by who are signed in already', async () => {
  const { address } = open('/sign-in', { CurrentViewer: { viewer: testViewer } });
  await waitFor(() => expect(address()).toBe('/'));
});

test('stays, with the account name, when signing in is refused', async () => {
  const { user, address } = open('/sign-in?next=%2Fpasses', { SignIn: refused({ code: 'SIGN_IN_FAILED' }) });
  await user.type(account(), 'demo-a');
  await user.type(password(), 'wrong{Enter}');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('alert')));
  expect(account()).toHaveProperty('value', 'demo-a');
  expect(address()).toBe('/sign-in?next=%2Fpasses');
});

import { fireEvent, screen, waitFor, within } from '@solidjs/testing-library';
import { createQuery, gql } from '@urql/solid';
import { expect, test } from 'vitest';
import { type Answers, offline, refused, renderWithApi } from '../../testing/api';
import { testReviewer, testViewer } from '../../testing/viewer';
import { RequireSignIn, type RequireSignInProps } from './RequireSignIn';

const later = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
const session = { idleExpiresAt: later(30), expiresAt: later(600) };
const signedIn = { ...testViewer, session };
const Step = (props: { due: string }) => <p>雙重驗證 {props.due}</p>;

/** A page with a field to type into and a list to read again. */
function Page() {
  const [result, read] = createQuery({ query: gql`query Gates { gates }`, variables: {} });
  return (
    <>
      <h1>管制站 {result.data?.gates}</h1>
      <input aria-label="事由" />
      <button type="button" onClick={() => read({ requestPolicy: 'network-only' })}>
        重新整理
      </button>
    </>
  );
}

function open(viewer: Answers[string], own: Partial<RequireSignInProps> = {}, answers: Answers = {}) {
  return renderWithApi(
    { CurrentViewer: viewer, Gates: { gates: 1 }, ...answers },
    () => (
      <RequireSignIn signInPath="/sign-in" kinds={['GENERAL']} otherwise={<p>請至審核系統</p>} {...own}>
        <Page />
      </RequireSignIn>
    ),
    { at: '/passes?page=2', route: '/passes' },
  );
}
const page = () => screen.findByRole('heading', { level: 1, name: /管制站/ });
const ended = () => screen.findByRole('alertdialog', { name: '登入已結束，請重新登入' });
const otherTab = () => new BroadcastChannel('port-pass.session');

test('shows that it is loading, then the page', async () => {
  let answer = (_viewer: object) => {};
  const { variablesOf } = open(
    () =>
      new Promise((done) => {
        answer = done;
      }),
  );
  await waitFor(() => expect(variablesOf('CurrentViewer')).toHaveLength(1));
  expect(screen.getByRole('status').textContent).toContain('載入中');
  answer({ viewer: signedIn });
  expect(await page()).toBeDefined();
  expect(screen.queryByRole('status')).toBeNull();
});

test('leads to the sign-in page, and from there back to the address that was asked for', async () => {
  const { address } = open({ viewer: null });
  await waitFor(() => expect(address()).toBe(`/sign-in?next=${encodeURIComponent('/passes?page=2')}`));
});

test('does not take a lost connection for being signed out, and tries again', async () => {
  const { user, answer, address } = open(offline);
  expect(await screen.findByRole('heading', { level: 1, name: '連線中斷' })).toBeDefined();
  answer({ CurrentViewer: { viewer: signedIn } });
  await user.click(screen.getByRole('button', { name: '再試一次' }));
  expect(await page()).toBeDefined();
  expect(address()).toBe('/passes?page=2');
});

test('shows those who work elsewhere where that is, and nothing of the page', async () => {
  open({ viewer: testReviewer });
  expect(await screen.findByText('請至審核系統')).toBeDefined();
  expect(screen.queryByRole('heading')).toBeNull();
});

test('asks for consent before all work, and comes back afterwards (R-REG-5)', async () => {
  const { address } = open({ viewer: { ...signedIn, consentRequired: true } }, { consentPath: '/consent' });
  await waitFor(() => expect(address()).toBe(`/consent?next=${encodeURIComponent('/passes?page=2')}`));
});

test('asks for the second factor in place of the page, and offers another account', async () => {
  open({ viewer: { ...signedIn, secondFactorDue: 'CODE' } }, { secondFactor: Step });
  expect(await screen.findByRole('heading', { level: 1, name: '輸入驗證碼' })).toBeDefined();
  expect(screen.getByText(/「demo-a」的密碼正確，還差一步。請在 \d\d:\d\d 前輸入驗證碼/)).toBeDefined();
  expect(screen.getByText('雙重驗證 CODE')).toBeDefined();
  expect(screen.getByRole('button', { name: '改用其他帳號登入' })).toBeDefined();
  expect(screen.queryByRole('textbox', { name: '事由' })).toBeNull();
});

test('leads back to the sign-in page when the time for the second factor is over', async () => {
  const over = { idleExpiresAt: later(-1), expiresAt: later(-1) };
  const { address } = open({ viewer: { ...signedIn, session: over, secondFactorDue: 'CODE' } }, { secondFactor: Step });
  await waitFor(() => expect(address()).toContain('/sign-in'));
});

/** Types into the page, and lets the session end under it. */
async function openEnded(answers: Answers = {}) {
  const opened = open({ viewer: signedIn }, {}, answers);
  await page();
  await opened.user.type(screen.getByRole('textbox', { name: '事由' }), '船舶維修');
  opened.answer({ Gates: refused({ code: 'UNAUTHENTICATED' }) });
  await opened.user.click(screen.getByRole('button', { name: '重新整理' }));
  const dialog = await ended();
  await within(dialog).findByRole('button', { name: '登入' });
  opened.answer({ Gates: { gates: 2 } });
  return { ...opened, dialog };
}
const password = (dialog: HTMLElement) => within(dialog).getByLabelText(/^使用者密碼/);
const signIn = (dialog: HTMLElement) => within(dialog).getByRole('button', { name: '登入' });

test('asks to sign in again over the page, and keeps what was typed on it', async () => {
  const { user, dialog, address } = await openEnded({ SignIn: { signIn: signedIn } });
  expect(within(dialog).getByRole<HTMLInputElement>('textbox', { name: '使用者帳號' }).value).toBe('demo-a');
  await waitFor(() => expect(document.activeElement).toBe(password(dialog)));
  await user.keyboard('secret{Enter}');
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: '事由' }).value).toBe('船舶維修');
  expect(address()).toBe('/passes?page=2');
});

test('hides the page of someone who left, behind the question', async () => {
  await openEnded();
  const field = screen.getByLabelText('事由');
  expect(field.closest('.invisible')).not.toBeNull();
});

test('keeps asking after a wrong password, and after Escape', async () => {
  const { user, dialog } = await openEnded({ SignIn: refused({ code: 'SIGN_IN_FAILED' }) });
  await user.type(password(dialog), 'wrong');
  await user.click(signIn(dialog));
  expect(await within(dialog).findByRole('alert')).toBeDefined();
  await user.keyboard('{Escape}');
  expect(await ended()).toBeDefined();
});

test('asks for the code over the page when the password was right', async () => {
  const { user, dialog } = await openEnded({ SignIn: { signIn: { ...signedIn, secondFactorDue: 'CODE' } } });
  await user.type(password(dialog), 'secret');
  await user.click(signIn(dialog));
  expect(await screen.findByRole('alertdialog', { name: '輸入驗證碼' })).toBeDefined();
  expect(screen.getByLabelText<HTMLInputElement>('事由').value).toBe('船舶維修');
});

test('asks to sign in again when another tab has signed out', async () => {
  open({ viewer: signedIn });
  await page();
  const tab = otherTab();
  tab.postMessage({ kind: 'signed-out' });
  expect(await ended()).toBeDefined();
  tab.close();
});

test('goes on when another tab has signed in again', async () => {
  await openEnded();
  const tab = otherTab();
  tab.postMessage({ kind: 'signed-in', accountId: 'account-1' });
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  tab.close();
});

test('warns before an idle session ends, and extends it when asked to', async () => {
  const extended = { idleExpiresAt: later(30), expiresAt: later(600) };
  const { user, variablesOf } = open(
    { viewer: { ...signedIn, session: { ...session, idleExpiresAt: later(1) } } },
    {},
    { ExtendSession: { extendSession: extended } },
  );
  const warning = await screen.findByRole('alertdialog', { name: '即將自動登出' });
  await user.click(within(warning).getByRole('button', { name: '繼續使用' }));
  await waitFor(() => expect(variablesOf('ExtendSession')).toHaveLength(1));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
});

test('asks again who is signed in when another tab has signed in as someone', async () => {
  const { variablesOf } = open({ viewer: signedIn });
  await page();
  fireEvent.focus(window);
  const before = variablesOf('CurrentViewer').length;
  const tab = otherTab();
  tab.postMessage({ kind: 'signed-in', accountId: 'account-1' });
  await waitFor(() => expect(variablesOf('CurrentViewer')).toHaveLength(before + 1));
  tab.close();
});

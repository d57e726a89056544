import { screen, waitFor, within } from '@solidjs/testing-library';
import { Show } from 'solid-js';
import { expect, test } from 'vitest';
import { useViewer } from '../../domain/session/viewer-context';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { testViewer } from '../../testing/viewer';
import { BoundSharedAccountsSection } from './BoundSharedAccountsSection';
import { CompaniesPage } from './CompaniesPage';
import { CompanyElsewhere } from './CompanyElsewhere';

const binding = (id: string, name: string, own: object = {}) => ({
  id,
  accountName: `account-${id}`,
  boundAt: '2026-11-20T02:03:00Z',
  current: false,
  usable: true,
  company: { name, organisationNumber: `5321253${id.slice(1)}` },
  ...own,
});
const sharedAccount = { ...testViewer.account, kind: 'SHARED', accountName: 'demo-shared' };
const acting = (current: string | null, ...bindings: ReturnType<typeof binding>[]) => ({
  ...testViewer,
  account: sharedAccount,
  company: current === null ? null : { id: `company-${current}` },
  companyName: current === null ? null : bindings.find(({ id }) => id === current)?.company.name,
  bindings: bindings.map((each) => ({ ...each, current: each.id === current })),
});
const [first, second] = [binding('b1', '甲公司'), binding('b2', '乙公司')];
const shared = acting('b1', first, second);

const open = (viewer: object = shared, answers: Answers = {}) =>
  renderWithApi(
    { CurrentViewer: { viewer }, ...answers },
    () => (
      <Show when={useViewer().viewer()}>
        <CompaniesPage />
      </Show>
    ),
    {
      at: '/companies',
      route: '/companies',
    },
  );
const row = (name: string) => screen.findByRole('row', { name: new RegExp(name) });

test('shows for which companies one may act, and for which one does (R-REG-7)', async () => {
  open();
  const current = await row('甲公司');
  expect(within(current).getByText('目前公司')).toBeDefined();
  expect(within(current).getByRole('link', { name: '繼續作業' }).getAttribute('href')).toBe('/');
  const other = await row('乙公司');
  expect(within(other).getByText('可使用')).toBeDefined();
  expect(within(other).getByRole('button', { name: /^選擇/ })).toBeDefined();
});

test('does not offer a company whose account is disabled', async () => {
  open(acting('b1', first, { ...second, usable: false }));
  const found = await row('乙公司');
  expect(within(found).getByText('一般帳號已停用')).toBeDefined();
  expect(within(found).getByRole('button', { name: /^選擇/ })).toHaveProperty('disabled', true);
});

test('shows why a company could not be chosen, and asks anew what is possible', async () => {
  const { user, variablesOf } = open(shared, { SwitchCompany: refused({ code: 'NOT_FOUND' }) });
  await user.click(within(await row('乙公司')).getByRole('button', { name: /^選擇/ }));
  expect(await screen.findByText('查無資料，可能已被刪除。')).toBeDefined();
  expect(variablesOf('SwitchCompany')).toEqual([{ bindingId: 'b2' }]);
  await waitFor(() => expect(variablesOf('CurrentViewer')).toHaveLength(2));
});

test('tells the other tabs when another company is chosen', async () => {
  const heard: unknown[] = [];
  const tab = new BroadcastChannel('port-pass.session');
  tab.onmessage = ({ data }) => heard.push(data);
  const { user } = open(shared, { SwitchCompany: { switchCompany: acting('b2', first, second) } });
  await user.click(within(await row('乙公司')).getByRole('button', { name: /^選擇/ }));
  await waitFor(() =>
    expect(heard).toContainEqual({ kind: 'switched', company: { id: 'company-b2', name: '乙公司' } }),
  );
  tab.close();
});

test('ends a binding after a question, which says what that means', async () => {
  const { user, variablesOf } = open(shared, { UnbindAccount: { unbindAccount: acting('b1', first) } });
  await user.click(within(await row('乙公司')).getByRole('button', { name: /^解除綁定/ }));
  const question = await screen.findByRole('alertdialog', { name: '解除與「account-b2」的綁定？' });
  expect(question.textContent).toContain('共用帳號無法再代表乙公司作業');
  expect(question.textContent).not.toContain('這是目前公司');
  await user.click(within(question).getByRole('button', { name: '解除綁定' }));
  expect(await screen.findByText('已解除與「account-b2」的綁定')).toBeDefined();
  expect(variablesOf('UnbindAccount')).toEqual([{ id: 'b2' }]);
  await waitFor(() => expect(screen.queryByRole('row', { name: /乙公司/ })).toBeNull());
});

test('warns that it is the current company whose binding would end', async () => {
  const { user } = open();
  await user.click(within(await row('甲公司')).getByRole('button', { name: /^解除綁定/ }));
  expect((await screen.findByRole('alertdialog')).textContent).toContain('這是目前公司，解除後須重新選擇公司。');
});

test('binds another account, and lists its company at once', async () => {
  const { user } = open(acting(null), { BindAccount: { bindAccount: acting(null, first) } });
  expect(await screen.findByText('尚未綁定任何一般帳號')).toBeDefined();
  await user.type(screen.getByRole('textbox', { name: '一般帳號' }), 'account-b1');
  await user.type(screen.getByLabelText(/^一般帳號的密碼/), 'secret');
  await user.click(screen.getByRole('button', { name: '綁定' }));
  expect(await row('甲公司')).toBeDefined();
});

test('is no page for a general account', async () => {
  const { address } = open(testViewer);
  await waitFor(() => expect(address()).toBe('/'));
});

function openElsewhere(answers: Answers = {}) {
  return renderWithApi({ CurrentViewer: { viewer: shared }, ...answers }, () => (
    <>
      <input aria-label="事由" />
      <CompanyElsewhere />
    </>
  ));
}
async function switchInAnotherTab(company: object | null) {
  const tab = new BroadcastChannel('port-pass.session');
  tab.postMessage({ kind: 'switched', company });
  const dialog = await screen.findByRole('alertdialog');
  tab.close();
  return dialog;
}

test('covers a page when another tab switched the session to another company, and switches back', async () => {
  const { user, variablesOf } = openElsewhere({ SwitchCompany: { switchCompany: shared } });
  await waitFor(() => expect(variablesOf('CurrentViewer')).toHaveLength(1));
  await user.type(screen.getByRole('textbox', { name: '事由' }), '船舶維修');
  const dialog = await switchInAnotherTab({ id: 'company-b2', name: '乙公司' });
  expect(dialog.textContent).toContain('已在另一個分頁切換至乙公司');
  expect(within(dialog).getByRole('button', { name: '以乙公司重新載入' })).toBeDefined();
  await user.click(within(dialog).getByRole('button', { name: '切換回甲公司' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  expect(variablesOf('SwitchCompany')).toEqual([{ bindingId: 'b1' }]);
  expect(screen.getByRole('textbox', { name: '事由' })).toHaveProperty('value', '船舶維修');
});

test('stays before the page when switching back is refused, with the reason', async () => {
  const { user, variablesOf } = openElsewhere({ SwitchCompany: refused({ code: 'NOT_FOUND' }) });
  await waitFor(() => expect(variablesOf('CurrentViewer')).toHaveLength(1));
  const dialog = await switchInAnotherTab({ id: 'company-b2', name: '乙公司' });
  await user.click(within(dialog).getByRole('button', { name: '切換回甲公司' }));
  expect(await within(dialog).findByText('查無資料，可能已被刪除。')).toBeDefined();
});

test('offers only to choose a company when the binding of the page has ended', async () => {
  const { variablesOf } = openElsewhere();
  await waitFor(() => expect(variablesOf('CurrentViewer')).toHaveLength(1));
  const dialog = await switchInAnotherTab(null);
  expect(dialog.textContent).toContain('已不再代表甲公司');
  expect(
    within(dialog)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual(['前往選擇公司']);
});

const bound = [{ id: 'x1', accountName: 'demo-shared', personName: '林代辦', boundAt: '2026-11-20T02:03:00Z' }];
const openBound = (answers: Answers = {}) =>
  renderWithApi(
    {
      CurrentViewer: { viewer: testViewer },
      BoundSharedAccounts: { viewer: { boundSharedAccounts: bound } },
      ...answers,
    },
    () => <BoundSharedAccountsSection />,
  );

test('shows a general account who else may act for its company, and ends that (R-REG-7)', async () => {
  const { user, variablesOf } = openBound({ UnbindAccount: { unbindAccount: testViewer } });
  await user.click(await screen.findByRole('button', { name: /^解除綁定 ?demo-shared/ }));
  const question = await screen.findByRole('alertdialog', { name: '解除與「demo-shared」的綁定？' });
  expect(question.textContent).toContain('「demo-shared」（林代辦）立即無法再代表貴公司作業');
  await user.click(within(question).getByRole('button', { name: '解除綁定' }));
  expect(await screen.findByText('已解除與「demo-shared」的綁定')).toBeDefined();
  expect(variablesOf('UnbindAccount')).toEqual([{ id: 'x1' }]);
});

test('shows that no shared account is bound, or tries again', async () => {
  const { unmount } = openBound({ BoundSharedAccounts: { viewer: { boundSharedAccounts: [] } } });
  expect(await screen.findByText('沒有共用帳號綁定您的帳號。')).toBeDefined();
  unmount();
  const { user, answer } = openBound({ BoundSharedAccounts: refused({ code: 'TIMEOUT' }) });
  const again = await screen.findByRole('button', { name: '再試一次' });
  answer({ BoundSharedAccounts: { viewer: { boundSharedAccounts: bound } } });
  await user.click(again);
  expect(await screen.findByText('林代辦')).toBeDefined();
});

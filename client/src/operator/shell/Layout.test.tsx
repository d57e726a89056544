import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { useOperatorTexts } from '../../testing/texts';
import { testReviewer, testViewer } from '../../testing/viewer';
import { CompanyOnly } from './CompanyOnly';
import { ConsentLayout } from './ConsentLayout';
import { Layout } from './Layout';
import { PublicLayout } from './PublicLayout';

useOperatorTexts();

const drafts = [
  { id: 'd1', form: 'PERIODIC' },
  { id: 'd2', form: 'PERIODIC' },
  { id: 'd3', form: 'RENEWAL' },
];
const bindings = [
  binding('b1', '甲公司', { current: true }),
  binding('b2', '乙公司'),
  binding('b3', '丙公司', { usable: false }),
];
const shared = {
  ...testViewer,
  account: { ...testViewer.account, kind: 'SHARED', accountName: 'demo-shared' },
  bindings,
};
const homeless = { ...shared, company: null, companyName: null, bindings: [] };

function binding(id: string, name: string, own: object = {}) {
  const boundAt = '2026-11-20T02:03:00Z';
  return {
    id,
    accountName: `account-${id}`,
    boundAt,
    current: false,
    usable: true,
    company: { name, organisationNumber: '1' },
    ...own,
  };
}

function open(viewer: object = testViewer, at = '/people', answers: Answers = {}) {
  return renderWithApi(
    {
      CurrentViewer: { viewer },
      OpenApplications: { applicationDrafts: drafts, returned: { total: 1 } },
      ...answers,
    },
    (props) => (
      <Layout {...props}>
        <CompanyOnly {...props}>
          <h1>內容</h1>
        </CompanyOnly>
      </Layout>
    ),
    { at, route: ['/people', '/applications/new/:form', '/passes/:number/print', '/passes'] },
  );
}
const menu = () => screen.findByRole('navigation', { name: '主選單' });
const link = async (name: RegExp | string) => within(await menu()).getByRole('link', { name });
const current = async () =>
  within(await menu())
    .getAllByRole('link')
    .filter((each) => each.className.includes('bg-accent-soft!'))
    .map(({ textContent }) => textContent?.replace(/\d.*/, ''));

test('groups the menu as the manuals do', async () => {
  open();
  const groups = within(await menu())
    .getAllByRole('list')
    .map((list) => list.getAttribute('aria-label'));
  expect(groups).toEqual([null, '人員通行證', '通行記點異常紀錄', '基本資料維護']);
});

test('R-WEB-3: counts at each form what is open, at the applications their sum, and drafts apart', async () => {
  const openApplications = [
    { form: 'PERIODIC', count: 2 },
    { form: 'RENEWAL', count: 1 },
  ];
  open({ ...testViewer, openWork: { ...testViewer.openWork, openApplications } });
  expect(await screen.findAllByText('2 件待處理')).toHaveLength(1);
  expect((await link(/^定期申請單/)).textContent).toContain('2 件待處理');
  expect((await link(/^續卡申請單/)).textContent).toContain('1 件待處理');
  expect((await link(/^申請單/)).textContent).toContain('3 件待處理');
  expect((await link(/^草稿/)).textContent).toContain('3 件待處理');
  expect((await link(/^註銷登記/)).textContent).toBe('註銷登記');
});

test.each([
  ['/people', '人員基本資料'],
  ['/passes', '通行證查詢'],
  ['/applications/new/periodic', '定期申請單'],
  ['/applications/new/single-entry', '外籍人士當次證申請單'],
  ['/passes?tab=single-entry', '外籍人士當次證申請單'],
  ['/passes/KLPS115-000001/print', '外籍人士當次證申請單'],
])('marks one place of the menu as the one where %s is', async (at, name) => {
  open(testViewer, at);
  await screen.findByRole('heading', { level: 1 });
  expect(await current()).toEqual([name]);
});

test('shows the company on the bar, and leads to it and the account from the menu of the account', async () => {
  const { user } = open();
  expect(await within(await screen.findByRole('banner')).findByText('甲公司')).toBeDefined();
  await user.click(screen.getByRole('button', { name: '帳號 王小明' }));
  const items = await screen.findAllByRole('menuitem');
  expect(items.map(({ textContent }) => textContent)).toEqual(['鍵盤快速鍵', '甲公司', '個人帳號', '登出']);
});

test('signs out in the other tabs too', async () => {
  const { user, variablesOf } = open(testViewer, '/people', { SignOut: { signOut: true } });
  const heard: unknown[] = [];
  const tab = new BroadcastChannel('port-pass.session');
  tab.onmessage = ({ data }) => heard.push(data.kind);
  await user.click(await screen.findByRole('button', { name: '帳號 王小明' }));
  await user.click(await screen.findByRole('menuitem', { name: '登出' }));
  await waitFor(() => expect(heard).toContain('signed-out'));
  expect(variablesOf('SignOut')).toHaveLength(1);
  tab.close();
});

test('shows why one could not be signed out, and stays', async () => {
  const { user } = open(testViewer, '/people', { SignOut: refused({ code: 'TIMEOUT' }) });
  await user.click(await screen.findByRole('button', { name: '帳號 王小明' }));
  await user.click(await screen.findByRole('menuitem', { name: '登出' }));
  expect(await screen.findAllByText('處理時間過長，作業沒有完成，請再試一次。')).not.toEqual([]);
  expect(screen.getByRole('heading', { name: '內容' })).toBeDefined();
});

test('keeps a chosen language for the account, with what else is known of it', async () => {
  const { user, variablesOf } = open(testViewer, '/people', {
    SaveLanguage: { updateAccount: { id: 'account-1', language: 'EN' } },
  });
  await menu();
  await user.click(screen.getAllByRole('button', { name: 'English' })[0] as HTMLElement);
  await waitFor(() =>
    expect(variablesOf('SaveLanguage')).toEqual([
      { input: { personName: '王小明', mobile: '0912345678', language: 'EN' } },
    ]),
  );
  expect(await screen.findByRole('link', { name: 'Skip to main content' })).toBeDefined();
});

test('shows a shared account whom it acts for, and for whom else it could (R-REG-7)', async () => {
  const { user, address } = open(shared);
  await user.click(await screen.findByRole('button', { name: '目前公司：甲公司。切換公司' }));
  const choices = await screen.findAllByRole('menuitemradio');
  expect(choices.map((each) => [each.textContent, each.getAttribute('aria-checked')])).toEqual([
    ['甲公司', 'true'],
    ['乙公司', 'false'],
    ['丙公司', 'false'],
  ]);
  expect(choices[2]?.getAttribute('aria-disabled')).toBe('true');
  await user.click(choices[1] as HTMLElement);
  await waitFor(() => expect(address()).toBe('/companies'));
});

test('asks a shared account that acts for no company to choose one, and nothing else (R-REG-7)', async () => {
  const { address, variablesOf } = open(homeless, '/passes');
  await waitFor(() => expect(address()).toBe('/companies?next=%2Fpasses'));
  expect(variablesOf('OpenApplications')).toEqual([]);
});

test('shows staff where they work instead, and how to use another account', async () => {
  open(testReviewer);
  expect(await screen.findByRole('heading', { level: 1, name: '這個帳號不在此處作業' })).toBeDefined();
  expect(screen.getByRole('link', { name: '前往審核系統' }).getAttribute('href')).toBe('/reviewer');
  expect(screen.getByRole('button', { name: '登出' })).toBeDefined();
});

test('shows staff who owe a second factor where to bring it', async () => {
  open({ ...testReviewer, secondFactorDue: 'CODE' });
  expect(await screen.findByRole('link', { name: '前往審核系統完成登入' })).toBeDefined();
});

test('leads to the consent text before anything else (R-REG-5)', async () => {
  const { address } = open({ ...testViewer, consentRequired: true });
  await waitFor(() => expect(address()).toBe('/consent?next=%2Fpeople'));
});

test('shows the consent text to those who owe it, with a way out', async () => {
  renderWithApi(
    { CurrentViewer: { viewer: { ...testViewer, consentRequired: true } } },
    (props) => <ConsentLayout {...props}>聲明</ConsentLayout>,
    { at: '/consent', route: '/consent' },
  );
  expect(await screen.findByText('聲明')).toBeDefined();
  expect(screen.getByRole('button', { name: '登出' })).toBeDefined();
  expect(screen.queryByRole('navigation', { name: '主選單' })).toBeNull();
});

test('leads visitors to signing in, and those who are signed in to their home page', async () => {
  const openPublic = (viewer: object | null) =>
    renderWithApi({ CurrentViewer: { viewer } }, (props) => <PublicLayout {...props}>公開</PublicLayout>, {
      at: '/forgot-account',
      route: '/forgot-account',
    });
  const { unmount } = openPublic(null);
  expect(screen.getByRole('link', { name: '登入' }).getAttribute('href')).toBe('/sign-in');
  expect(screen.getByRole('link', { name: '申請帳號' }).getAttribute('href')).toBe('/register');
  unmount();
  openPublic(testViewer);
  expect((await screen.findByRole('link', { name: '首頁' })).getAttribute('href')).toBe('/');
});

test('Ctrl-K finds by any part of a number, by name or document, and leads to pages and actions', async () => {
  const found = (items: object[]) => ({ items });
  const { user, variablesOf, address } = open(testViewer, '/people', {
    SearchEverywhere: {
      passes: found([{ id: 'p1', number: 'KLPC115-000034', holder: { name: '王小明' } }]),
      applications: found([]),
      withPerson: found([{ id: 'a1', number: 'OM02-11511-00001', form: 'PERIODIC' }]),
      people: found([]),
      byDocument: found([]),
    },
  });
  await menu();
  await user.keyboard('{Control>}k{/Control}');
  const dialog = await screen.findByRole('dialog', { name: '搜尋全部' });
  const field = within(dialog).getByRole('textbox', { name: '號碼、姓名、頁面或動作' });
  await waitFor(() => expect(document.activeElement).toBe(field));
  expect(within(dialog).getByRole('link', { name: '新增定期申請單' })).toBeDefined();
  expect(variablesOf('SearchEverywhere')).toEqual([]);
  await user.type(field, '000034');
  const pass = await within(dialog).findByRole('link', { name: /KLPC115-000034.*王小明/ });
  expect(variablesOf('SearchEverywhere')).toEqual([{ text: '000034' }]);
  expect(
    within(dialog)
      .getByRole('link', { name: /OM02-11511-00001/ })
      .getAttribute('href'),
  ).toBe('/applications/OM02-11511-00001');
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(pass);
  await user.keyboard('{Enter}');
  await waitFor(() => expect(address()).toBe('/passes/KLPC115-000034'));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('c opens the search with the new applications, and a whole number of another company opens its pass (R-ACC-1)', async () => {
  const none = { items: [] };
  const { user } = open(testViewer, '/people', {
    SearchEverywhere: { passes: none, applications: none, withPerson: none, people: none, byDocument: none },
  });
  await menu();
  await user.keyboard('c');
  const dialog = await screen.findByRole('dialog', { name: '搜尋全部' });
  const field = within(dialog).getByRole('textbox');
  await waitFor(() => expect(document.activeElement).toBe(field));
  await user.type(field, 'ｋｌｐｓ115000005');
  const link = await within(dialog).findByRole('link', { name: '開啟通行證 KLPS115-000005' });
  expect(link.getAttribute('href')).toBe('/passes/KLPS115-000005');
});

import { screen, waitFor, within } from '@solidjs/testing-library';
import { afterEach, expect, test } from 'vitest';
import type { Section } from '../../gql/graphql';
import { setKeyboardHelpOpen } from '../../lib/keyboard';
import { type Answers, renderWithApi } from '../../testing/api';
import { sampleWork } from '../../testing/samples';
import { testReviewer, testViewer } from '../../testing/viewer';
import { section } from './guards';
import { Layout } from './Layout';

afterEach(() => setKeyboardHelpOpen(false));

const openWork = { ...testReviewer.openWork, cases: 7, cardsToMake: 2, cardsToCollect: 3 };
const withSections = (...sections: Section[]) => ({ ...testReviewer, sections, openWork });
const analyst = { ...testReviewer, sections: ['PASSES'], account: { ...testReviewer.account, kind: 'ANALYST' } };

const open = (viewer: object | null = testReviewer, at = '/passes', answers: Answers = {}) =>
  renderWithApi(
    { CurrentViewer: { viewer }, ...answers },
    (props) => (
      <Layout {...props}>
        <h1>內容</h1>
      </Layout>
    ),
    { at, route: ['/passes', '/queue/:kind/:id', '/spot-checks/:id/:number'] },
  );
const menu = () => screen.findByRole('navigation', { name: '主選單' });
const links = async () =>
  within(await menu())
    .getAllByRole('listitem')
    .map((entry) => within(entry).getByRole('link').getAttribute('href'));

test('shows a reviewer the sections that the API opens to them, with what waits in each', async () => {
  open(withSections('WORK_QUEUE', 'CARDS', 'PASSES'));
  expect(await links()).toEqual(['/', '/queue', '/cards', '/passes', '/explorer']);
  expect(within(await menu()).getByRole('link', { name: /待辦工作.*7 件待處理/ })).toBeDefined();
  expect(within(await menu()).getByRole('link', { name: /卡片.*5 件待處理|.*5 件待處理/ })).toBeDefined();
});

test('shows an administrator what is to be looked after, and no group that would be empty', async () => {
  open(withSections('STAFF', 'GATES', 'GATE_SYSTEMS', 'FAILED_MESSAGES', 'ID_NUMBER_READS'));
  expect(await links()).toEqual([
    ...['/', '/id-number-reads', '/explorer', '/staff', '/gate-health', '/gates', '/gate-systems', '/failed-messages'],
  ]);
  const groups = within(await menu())
    .getAllByRole('list')
    .map((list) => list.getAttribute('aria-label'));
  expect(groups).toEqual([null, '查詢', '管理']);
});

test('shows an analyst the ways to ask, and no section of staff', async () => {
  open(analyst);
  expect(await links()).toEqual(['/', '/explorer', '/tokens', '/passes']);
  const explorer = within(await menu()).getByRole('link', { name: /GraphQL 查詢介面.*另開視窗/ });
  expect(explorer.getAttribute('target')).toBe('_blank');
});

test('shows for which branches one works', async () => {
  open({ ...testReviewer, branches: [...testReviewer.branches, { code: 'KH', nameZh: '高雄', nameEn: 'Kaohsiung' }] });
  const branches = await screen.findByRole('list', { name: '所屬分公司' });
  expect(
    within(branches)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['基隆', '高雄']);
});

test('explains the keys of the page one is on', async () => {
  const { user, unmount } = open(testReviewer, '/queue/registration/1');
  await menu();
  await user.keyboard('?');
  expect((await screen.findByRole('dialog', { name: '鍵盤快速鍵' })).textContent).toContain('預覽通過的通知信');
  unmount();
  setKeyboardHelpOpen(false);
  open(testReviewer, '/spot-checks/sample-1/KLPS115-000001');
  await menu();
  await user.keyboard('?');
  const help = await screen.findByRole('dialog', { name: '鍵盤快速鍵' });
  expect(help.textContent).toContain('合格並看下一張');
  expect(help.textContent).not.toContain('選取目前這一列');
});

test('explains on every other page the keys of lists', async () => {
  const { user } = open();
  await menu();
  await user.keyboard('?');
  expect((await screen.findByRole('dialog', { name: '鍵盤快速鍵' })).textContent).toContain('選取目前這一列');
});

test('gives a case the whole window, without a footer', async () => {
  const { unmount } = open(testReviewer, '/queue/registration/1');
  await menu();
  expect(screen.queryByRole('contentinfo')).toBeNull();
  unmount();
  open();
  await menu();
  expect(screen.getByRole('contentinfo')).toBeDefined();
});

test('shows the account of a company where it works instead', async () => {
  open(testViewer);
  expect(await screen.findByRole('heading', { level: 1, name: '這裡是審核系統' })).toBeDefined();
  expect(screen.getByText(/「demo-a」是公司帳號/)).toBeDefined();
  expect(screen.getByRole('link', { name: '前往通行證管理系統' }).getAttribute('href')).toBe('/operator/');
  expect(screen.getByRole('button', { name: '改用其他帳號登入' })).toBeDefined();
});

test('asks for the code before anything of the program is shown', async () => {
  open({ ...testReviewer, secondFactorDue: 'CODE' });
  expect(await screen.findByRole('heading', { level: 1, name: '輸入驗證碼' })).toBeDefined();
  expect(screen.queryByRole('heading', { name: '內容' })).toBeNull();
  expect(screen.queryByRole('navigation', { name: '主選單' })).toBeNull();
});

test('leads visitors to signing in', async () => {
  const { address } = open(null, '/passes?page=2');
  await waitFor(() => expect(address()).toBe('/sign-in?next=%2Fpasses%3Fpage%3D2'));
});

test('knows no page of a section that is closed to the viewer (R-ACC-5)', async () => {
  const Staff = section('STAFF');
  const openStaff = (viewer: object) =>
    renderWithApi({ CurrentViewer: { viewer } }, (props) => <Staff {...props}>人員帳號</Staff>, {
      at: '/staff',
      route: '/staff',
    });
  const { unmount } = openStaff(withSections('WORK_QUEUE'));
  expect(await screen.findByRole('heading', { name: '找不到這個頁面' })).toBeDefined();
  expect(screen.queryByText('人員帳號')).toBeNull();
  unmount();
  openStaff(withSections('STAFF'));
  expect(await screen.findByText('人員帳號')).toBeDefined();
});

const search = async (user: ReturnType<typeof open>['user'], typed: string) => {
  await menu();
  await user.keyboard('{Control>}k{/Control}');
  const dialog = await screen.findByRole('dialog', { name: '搜尋全部' });
  const field = within(dialog).getByRole('textbox');
  await waitFor(() => expect(document.activeElement).toBe(field));
  await user.type(field, typed);
  return dialog;
};

test('Ctrl-K finds open cases of a company and asks only for what the API opens to the viewer', async () => {
  const { user, variablesOf, address } = open(withSections('WORK_QUEUE', 'APPLICATIONS', 'PASSES'), '/passes', {
    StaffSearch: { workQueue: { items: [sampleWork] } },
  });
  const dialog = await search(user, '甲公司');
  const found = await within(dialog).findByRole('link', { name: /^甲公司.*帳號申請/ });
  expect(variablesOf('StaffSearch')).toEqual([
    { text: '甲公司', cases: true, registrations: false, passes: false, applications: false },
  ]);
  expect(within(dialog).getByRole('link', { name: '待辦工作：公司「甲公司」' }).getAttribute('href')).toBe(
    `/queue?company=${encodeURIComponent('甲公司')}`,
  );
  await user.click(found);
  await waitFor(() => expect(address()).toBe('/queue/registration/work-1'));
});

test('Ctrl-K finds passes and applications by the beginning of their number, and pages by name', async () => {
  const { user, variablesOf } = open(withSections('APPLICATIONS', 'PASSES'), '/passes', {
    StaffSearch: {
      passes: { items: [{ id: 'p1', number: 'OM02-1', company: null }] },
      applications: {
        items: [{ id: 'a1', number: 'OM02-11511-00001', form: 'PERIODIC', company: { name: '甲公司' } }],
      },
    },
  });
  const dialog = await search(user, 'OM02');
  const found = await within(dialog).findByRole('link', { name: /OM02-11511-00001.*甲公司/ });
  expect(found.getAttribute('href')).toBe('/applications/OM02-11511-00001');
  expect(variablesOf('StaffSearch').at(-1)).toMatchObject({ cases: false, passes: true, applications: true });
  await user.clear(within(dialog).getByRole('textbox'));
  await user.type(within(dialog).getByRole('textbox'), '申請單');
  expect(await within(dialog).findByRole('link', { name: '申請單查詢' })).toBeDefined();
});

test('Enter opens nothing while only results of the text before are there', async () => {
  const { user, variablesOf, answer, address } = open(withSections('PASSES'), '/passes', {
    StaffSearch: { passes: { items: [{ id: 'p1', number: 'OM02-1', company: null }] } },
  });
  const dialog = await search(user, 'OM02');
  await within(dialog).findByRole('link', { name: 'OM02-1' });
  answer({ StaffSearch: () => new Promise<object>(() => {}) });
  await user.type(within(dialog).getByRole('textbox'), '9');
  await waitFor(() => expect(variablesOf('StaffSearch').at(-1)).toMatchObject({ text: 'OM029' }));
  await user.keyboard('{Enter}');
  expect(address()).toBe('/passes');
});

test('Ctrl-K takes a word without a digit for the name of a company', async () => {
  const { user, variablesOf } = open(withSections('WORK_QUEUE', 'PASSES'), '/passes', {
    StaffSearch: { workQueue: { items: [] } },
  });
  await search(user, 'Evergreen');
  await waitFor(() =>
    expect(variablesOf('StaffSearch').at(-1)).toMatchObject({ text: 'Evergreen', cases: true, passes: false }),
  );
});

test.each(['A123456789', 'a12345678', 'X12345678', '312345678'])(
  '%s, perhaps of a person, leads to no address with it',
  async (typed) => {
    const { user } = open(withSections('WORK_QUEUE', 'APPLICATIONS', 'PERSON_DOSSIERS'));
    const dialog = await search(user, typed);
    const link = await within(dialog).findByRole('link', { name: '以完整證件號碼查詢人員' });
    expect(link.getAttribute('href')).toBe('/people');
    for (const each of within(dialog).getAllByRole('link')) {
      expect(each.getAttribute('href')?.toUpperCase()).not.toContain(typed.toUpperCase());
    }
  },
);

test('g and a letter go to a page of the menu, which the help lists beside the keys of lists', async () => {
  const { user, address } = open(withSections('WORK_QUEUE', 'PASSES', 'WORK_LOAD'));
  await menu();
  await user.keyboard('gc');
  expect(address()).toBe('/passes');
  await user.keyboard('?');
  const help = await screen.findByRole('dialog', { name: '鍵盤快速鍵' });
  for (const does of ['前往待辦工作', '前往通行證查詢', '前往各人案件量', '搜尋全部', '下一列']) {
    expect(within(help).getByText(does)).toBeDefined();
  }
  expect(within(help).queryByText(/前往製證/)).toBeNull();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await user.keyboard('gq');
  await waitFor(() => expect(address()).toBe('/queue'));
});

test('g l goes to the work load, also for those who have it beside their queue and not in the menu', async () => {
  const { user, address } = open(withSections('WORK_QUEUE', 'WORK_LOAD'));
  await menu();
  await user.keyboard('gl');
  await waitFor(() => expect(address()).toBe('/work-load'));
});

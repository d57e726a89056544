import { screen, waitFor, within } from '@solidjs/testing-library';
import { beforeEach, expect, test } from 'vitest';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { sampleDraft } from '../../testing/application-form';
import { useOperatorTexts } from '../../testing/texts';
import { ApplicationsPage } from './ApplicationsPage';

useOperatorTexts();

const port = { code: 'KLPC', nameZh: '基隆港', nameEn: 'Port of Keelung' };
const application = {
  id: 'application-7',
  number: 'OM02-11511-00007',
  form: 'PERIODIC',
  submittedAt: '2026-11-20T02:03:00Z',
  reason: '=設備維修',
  itemCount: 2,
  contactName: '林送件',
  contactPhone: '02-12345678',
  waitingFor: [],
  decidedBy: [],
  corrections: [],
  progress: [
    { state: 'REVIEW', count: 1 },
    { state: 'RETURNED', count: 1 },
  ],
  pickupPort: port,
  startDay: '2026-12-01',
  lastDay: null,
  areas: [{ code: 'KL-E', nameZh: '東岸', nameEn: 'East wharf', port }],
};
const list = (items: object[] = [application], drafts: object[] = []) => ({
  applications: { total: items.length, items },
  applicationDrafts: drafts,
});
const open = (answer: Answers[string] = list(), at = '/applications', answers: Answers = {}) =>
  renderWithApi({ Applications: answer, ...answers }, () => <ApplicationsPage />, { at, route: '/applications' });
const row = () => screen.findByRole('row', { name: /OM02-11511-00007/ });

const unfold = async (user: ReturnType<typeof open>['user'], name: string) =>
  user.click(await screen.findByRole('button', { name, expanded: false }));

test('shows each application with where its people stand, and leads to it', async () => {
  open();
  const found = await row();
  for (const words of ['定期通行證', '設備維修', '待審查', '退回補正', '東岸'])
    expect(found.textContent).toContain(words);
  const links = within(found)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));
  expect(links).toEqual(['/applications/OM02-11511-00007', '/applications/new/periodic?again=OM02-11511-00007']);
});

test('shows above the list what was begun, of which form and how much of it', async () => {
  const { user } = open(
    list(
      [],
      [
        { ...sampleDraft, id: 'd1' },
        { ...sampleDraft, id: 'd2', form: 'PERIODIC', reason: '' },
      ],
    ),
  );
  const drafts = await screen.findByRole('region', { name: '草稿（2）' });
  expect(within(drafts).queryByRole('listitem')).toBeNull();
  await unfold(user, '草稿（2）');
  const [first, second] = within(drafts).getAllByRole('listitem');
  expect(first?.textContent).toContain('外籍人士當次證申請單');
  expect(first?.textContent).toContain('2 個區域，2 位人員');
  expect(second?.textContent).toContain('（尚未填寫事由）');
  expect(
    within(first as HTMLElement)
      .getByRole('link', { name: '繼續填寫「船舶維修」' })
      .getAttribute('href'),
  ).toBe('/applications/drafts/d1');
});

test('throws a draft away after a question, and lists it no more', async () => {
  const { user, variablesOf, answer } = open(list([], [sampleDraft]), undefined, {
    DiscardDraft: { discardApplicationDraft: true },
  });
  await unfold(user, '草稿（1）');
  await user.click(await screen.findByRole('button', { name: '刪除草稿「船舶維修」' }));
  const question = await screen.findByRole('alertdialog', { name: '刪除這份草稿？' });
  expect(variablesOf('DiscardDraft')).toEqual([]);
  answer({ Applications: list([]) });
  await user.click(within(question).getByRole('button', { name: '刪除草稿' }));
  expect(await screen.findByText('草稿已刪除')).toBeDefined();
  expect(variablesOf('DiscardDraft')).toEqual([{ id: 'd1' }]);
  await waitFor(() => expect(screen.queryByRole('region', { name: /^草稿/ })).toBeNull());
});

test('keeps a draft that could not be thrown away, and shows why', async () => {
  const { user } = open(list([], [sampleDraft]), undefined, { DiscardDraft: refused({ code: 'TIMEOUT' }) });
  await unfold(user, '草稿（1）');
  await user.click(await screen.findByRole('button', { name: '刪除草稿「船舶維修」' }));
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: '刪除草稿' }));
  expect(await screen.findByText('處理時間過長，作業沒有完成，請再試一次。')).toBeDefined();
  expect(screen.getByRole('region', { name: '草稿（1）' })).toBeDefined();
});

test('filters by form and progress, and keeps them in the address', async () => {
  const { user, variablesOf, address } = open();
  await row();
  await user.selectOptions(screen.getByRole('combobox', { name: '申請種類' }), '續卡申請單');
  await user.selectOptions(screen.getByRole('combobox', { name: '進度' }), '退回補正');
  await user.click(screen.getByRole('button', { name: '查詢' }));
  await waitFor(() =>
    expect(variablesOf('Applications').at(-1)?.filter).toEqual({ forms: ['RENEWAL'], states: ['RETURNED'] }),
  );
  expect(address()).toBe('/applications?form=RENEWAL&state=RETURNED');
});

const saved: Blob[] = [];
beforeEach(() => {
  saved.length = 0;
  URL.createObjectURL = (blob) => `blob:${saved.push(blob as Blob)}`;
  URL.revokeObjectURL = () => {};
  HTMLAnchorElement.prototype.click = () => {};
});

test('exports every row of the filtered list, each once and formulas as text', async () => {
  const rows = (count: number, from: number) =>
    Array.from({ length: count }, (_, at) => ({ ...application, number: `OM02-11511-${from + at}` }));
  const { user, variablesOf } = open(
    { ...list(), applications: { total: 45, items: [application] } },
    '/applications?form=PERIODIC',
    {
      // One whose place in the order has changed meanwhile comes twice.
      ApplicationExport: { applications: { items: [...rows(40, 1000), ...rows(6, 1039)] } },
    },
  );
  await row();
  await user.click(screen.getByRole('button', { name: '匯出' }));
  await user.click(await screen.findByRole('menuitem', { name: 'CSV 檔' }));
  expect(await screen.findByText('已匯出 45 筆')).toBeDefined();
  expect(variablesOf('ApplicationExport').map(({ filter }) => filter)).toEqual([{ forms: ['PERIODIC'] }]);
  const text = (await saved[0]?.text()) ?? '';
  expect(text).toContain("'=設備維修");
  expect(text).toContain('2026/12/01');
});

test('shows that nothing was submitted yet, or that nothing matches', async () => {
  const { unmount } = open(list([]));
  expect(await screen.findByText('尚無申請單')).toBeDefined();
  unmount();
  open(list([]), '/applications?state=RETURNED');
  expect(await screen.findByText('沒有符合條件的資料')).toBeDefined();
});

test('offers to try again when the applications could not be loaded', async () => {
  const { user, answer } = open(refused({ code: 'TIMEOUT' }));
  const again = await screen.findByRole('button', { name: '再試一次' });
  answer({ Applications: list() });
  await user.click(again);
  expect(await row()).toBeDefined();
});

test('R-ACC-1 lists the applications of colleagues under a tab of their own, without drafts', async () => {
  const { variablesOf } = open(
    list([{ ...application, reason: null, contactPhone: null }], [sampleDraft]),
    '/applications?tab=others',
  );
  await row();
  expect(variablesOf('Applications')[0]?.filter).toMatchObject({ ownership: 'NON_OWNED' });
  expect(screen.queryByRole('region', { name: /^草稿/ })).toBeNull();
  expect(screen.getByText('姓名與證件號碼只比對完整內容；每次查詢都會留下紀錄，且有次數限制。')).toBeDefined();
});

test('R-ACC-3 offers no export when the name that was searched for is no longer known', async () => {
  const { variablesOf } = open(undefined, '/applications?person=0badcafe');
  await waitFor(() => expect(variablesOf('Applications')).toHaveLength(1));
  await screen.findByText('查詢條件已失效，請重新輸入');
  expect(screen.queryByRole('button', { name: '匯出' })).toBeNull();
});

import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { samplePass } from '../../testing/pass-samples';
import { useOperatorTexts } from '../../testing/texts';
import { testViewer } from '../../testing/viewer';
import { PassesPage } from './PassesPage';

useOperatorTexts();

const ports = [
  { code: 'KLPC', nameZh: '基隆港', nameEn: 'Port of Keelung' },
  { code: 'KHPC', nameZh: '高雄港', nameEn: 'Port of Kaohsiung' },
];
const card = {
  ...samplePass,
  id: 'pass-2',
  number: 'KLPC115-000002',
  kind: 'PERIODIC',
  medium: 'RFID',
  status: 'VALID',
  viewerCan: { print: false, apply: true },
};
const cancelled = {
  ...card,
  id: 'pass-3',
  number: 'KLPC115-000003',
  status: 'CANCELLED',
  viewerCan: { print: false, apply: false },
};
const masked = {
  ...samplePass,
  id: 'pass-4',
  number: 'KHPS115-000004',
  company: null,
  holder: { ...samplePass.holder, name: '陳○玲', idNumber: 'X123****', masked: true },
  viewerCan: { print: false, apply: false },
};
const forms = [
  { kind: 'RENEWAL', subject: 'PASSES' },
  { kind: 'CANCELLATION', subject: 'PASSES' },
  { kind: 'PERIODIC', subject: 'PEOPLE' },
];
const list = (...items: object[]) => ({ passes: { total: items.length, items }, ports });

const open = (answer: Answers[string] = list(card, cancelled), at = '/passes', answers: Answers = {}) =>
  renderWithApi(
    {
      CurrentViewer: { viewer: testViewer },
      Passes: answer,
      FormList: { applicationForms: forms },
      SingleEntryDrafts: { applicationDrafts: [] },
      ...answers,
    },
    () => <PassesPage />,
    { at, route: '/passes' },
  );
const row = (number: string) => screen.findByRole('row', { name: new RegExp(number) });
const tab = (name: string) => within(screen.getByRole('navigation', { name: '分類' })).getByRole('link', { name });
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });

test('shows the company’s own passes first, with whether a card was collected', async () => {
  const { variablesOf } = open();
  const found = await row('KLPC115-000002');
  for (const words of ['定期', '王小明', 'X1234567', '已領證']) expect(found.textContent).toContain(words);
  expect(variablesOf('Passes')[0]).toMatchObject({ filter: { ownership: 'OWNED' }, order: 'ISSUED_DESC', page: 1 });
});

test('begins an application about the passes that are selected, on forms about passes only', async () => {
  const { user } = open();
  await row('KLPC115-000002');
  await user.click(screen.getByRole('checkbox', { name: /KLPC115-000002/ }));
  const bulk = screen.getByText('已選 1 筆').parentElement as HTMLElement;
  const links = within(bulk).getAllByRole('link');
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['申請續卡', '/applications/new/renewal?passes=KLPC115-000002'],
    ['申請註銷', '/applications/new/cancellation?passes=KLPC115-000002'],
  ]);
});

test('prints single-entry passes from the list of all, and says so where cards are selected with them (R-ONE-6)', async () => {
  const { user } = open(list(card, samplePass, cancelled));
  await row('KLPS115-000001');
  await user.click(screen.getByRole('checkbox', { name: /KLPS115-000001/ }));
  const print = () => screen.getByRole('link', { name: '列印所選當次證' }).getAttribute('href');
  expect(print()).toBe('/passes/KLPS115-000001/print');
  expect(screen.queryByRole('link', { name: '申請續卡' })).toBeNull();
  await user.click(screen.getByRole('checkbox', { name: '選取本頁全部' }));
  expect(screen.getByText('所選中可申請 1 張、可列印 1 張')).toBeDefined();
  expect(print()).toBe('/passes/KLPS115-000001/print');
  expect(screen.getByRole('link', { name: '申請續卡' }).getAttribute('href')).toBe(
    '/applications/new/renewal?passes=KLPC115-000002',
  );
});

test('does not select a pass about which neither an application may be made nor a sheet printed', async () => {
  const { user } = open();
  await row('KLPC115-000002');
  expect(screen.queryByRole('checkbox', { name: /KLPC115-000003/ })).toBeNull();
  await user.keyboard('jjx');
  expect(screen.queryByText(/^已選/)).toBeNull();
  await user.click(screen.getByRole('checkbox', { name: '選取本頁全部' }));
  expect(screen.getByText('已選 1 筆')).toBeDefined();
});

test('shows the passes of others masked, warns that each question is recorded, and offers no selection (R-ACC-3)', async () => {
  const { variablesOf } = open(list(masked), '/passes?tab=others');
  const found = await row('KHPS115-000004');
  expect(within(found).getAllByText('已遮蔽').length).toBeGreaterThan(0);
  expect(screen.getByText('姓名與證件號碼只比對完整內容；每次查詢都會留下紀錄，且有次數限制。')).toBeDefined();
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(field('姓名（請輸入完整姓名）')).toBeDefined();
  expect(variablesOf('Passes')[0]?.filter).toMatchObject({ ownership: 'NON_OWNED' });
});

test('keeps the filter from one’s own passes to those of others, and selects nothing there', async () => {
  const { user, address, variablesOf } = open(undefined, '/passes?number=KLPC&page=2');
  await row('KLPC115-000002');
  await user.click(screen.getByRole('checkbox', { name: /KLPC115-000002/ }));
  await user.click(tab('非所屬'));
  await waitFor(() =>
    expect(variablesOf('Passes').at(-1)?.filter).toMatchObject({ ownership: 'NON_OWNED', number: 'KLPC' }),
  );
  expect(address()).toBe('/passes?number=KLPC&tab=others');
  expect(screen.queryByText(/^已選/)).toBeNull();
});

test('prints the single-entry passes that are selected, and each by itself (R-ONE-6)', async () => {
  const second = { ...samplePass, id: 'pass-9', number: 'KLPS115-000009' };
  const { user, variablesOf } = open(list(samplePass, second), '/passes?tab=single-entry');
  const found = await row('KLPS115-000001');
  expect(variablesOf('Passes')[0]?.filter).toMatchObject({ ownership: 'OWNED', kinds: ['SINGLE_ENTRY'] });
  expect(within(found).getByRole('link', { name: '列印 KLPS115-000001' }).getAttribute('href')).toBe(
    '/passes/KLPS115-000001/print',
  );
  await user.click(screen.getByRole('checkbox', { name: '選取本頁全部' }));
  expect(screen.getByRole('link', { name: '列印所選當次證' }).getAttribute('href')).toBe(
    '/passes/print?numbers=KLPS115-000001,KLPS115-000009',
  );
});

test('shows on the tab of single-entry passes the notices of the manual and what was begun', async () => {
  const draft = {
    id: 'd1',
    form: 'FOREIGN_SINGLE_ENTRY',
    reason: '船舶維修',
    areaCodes: ['KL-E'],
    personIds: ['p1', 'p2'],
    passNumbers: [],
    pickupPortCode: null,
    startDay: null,
    term: null,
    updatedAt: '2026-11-20T02:03:00Z',
    version: 1,
  };
  const { user } = open(list(samplePass), '/passes?tab=single-entry', {
    SingleEntryDrafts: { applicationDrafts: [draft, { ...draft, id: 'd2', form: 'PERIODIC', reason: '其他' }] },
  });
  expect(await screen.findByText('每本護照每月最多申請 3 張當次證（每人每港計一張）。')).toBeDefined();
  const drafts = await screen.findByRole('region', { name: '草稿（1）' });
  await user.click(within(drafts).getByRole('button', { name: '草稿（1）', expanded: false }));
  expect(within(drafts).getByRole('link', { name: '繼續填寫「船舶維修」' }).getAttribute('href')).toBe(
    '/applications/drafts/d1',
  );
  expect(screen.getByRole('link', { name: '+新增申請單' }).getAttribute('href')).toBe('/applications/new/single-entry');
});

test('finds a single-entry pass by passport, application and result of the check, the passport not in the address', async () => {
  const { user, variablesOf, address } = open(list(samplePass), '/passes?tab=single-entry');
  await row('KLPS115-000001');
  await user.type(field('護照號碼（請輸入完整號碼）'), 'X1234567');
  await user.type(field('申請單號'), 'OS01-11511-00001');
  await user.selectOptions(screen.getByRole('combobox', { name: '抽檢結果' }), '不合格');
  await user.click(screen.getByRole('button', { name: '查詢' }));
  await waitFor(() =>
    expect(variablesOf('Passes').at(-1)?.filter).toMatchObject({
      idNumber: 'X1234567',
      applicationNumber: 'OS01-11511-00001',
      spotChecks: ['FAILED'],
    }),
  );
  expect(address()).not.toContain('X1234567');
});

test.each([
  ['klps115-000001', '/passes/KLPS115-000001'],
  [' ＫＬＰＳ115-000001 ', '/passes/KLPS115-000001'],
])('opens a pass straight by its number, however it is typed: %s', async (typed, to) => {
  const { user, address } = open();
  await user.type(field('輸入通行證號查詢'), typed);
  await user.click(screen.getByRole('button', { name: '開啟' }));
  await waitFor(() => expect(address()).toBe(to));
});

test('opens nothing without a number', async () => {
  const { user, address } = open();
  await user.type(field('輸入通行證號查詢'), '  {Enter}');
  expect(address()).toBe('/passes');
});

test('asks with one choice for the single-entry passes that hold now', async () => {
  const { variablesOf } = open(list(), '/passes?kind=SINGLE_ENTRY&status=RUNNING');
  await screen.findByText('沒有符合條件的資料');
  expect(variablesOf('Passes')[0]?.filter).toMatchObject({
    statuses: ['USABLE', 'SYNCHRONISING'],
    kinds: ['SINGLE_ENTRY'],
  });
});

test('shows what to do first when there is no single-entry pass', async () => {
  open(list(), '/passes?tab=single-entry');
  expect(await screen.findByText('尚無當次證資料')).toBeDefined();
  expect(screen.getByText('新增申請單並送出後，當次證會列在這裡。')).toBeDefined();
});

test('offers to try again when the passes could not be loaded', async () => {
  const { user, answer } = open(refused({ code: 'TIMEOUT' }));
  const again = await screen.findByRole('button', { name: '再試一次' });
  answer({ Passes: list(card) });
  await user.click(again);
  expect(await row('KLPC115-000002')).toBeDefined();
});

test('R-ONE-9 voids a single-entry pass in the list while that is possible, and reads the list again', async () => {
  const until = new Date(Date.now() + 600_000).toISOString();
  const voided = { voidSingleEntryPass: { id: 'pass-1', number: samplePass.number, status: 'CANCELLED' } };
  const others = { ...samplePass, id: 'pass-9', number: 'KLPS115-000009' };
  const answer = list({ ...samplePass, voidableUntil: until }, others);
  const { user, variablesOf } = open(answer, '/passes?tab=single-entry', { VoidSingleEntryPass: voided });
  await row('KLPS115-000009');
  expect(screen.getAllByRole('button', { name: /作廢當次證/ })).toHaveLength(1);
  const before = variablesOf('Passes').length;
  await user.click(screen.getByRole('button', { name: `作廢當次證 ${samplePass.number}` }));
  const dialog = within(await screen.findByRole('alertdialog', { name: `確定作廢 ${samplePass.number}？` }));
  await user.click(dialog.getByRole('button', { name: '作廢當次證' }));
  expect(await screen.findByText(`已作廢 ${samplePass.number}。`)).toBeDefined();
  expect(variablesOf('VoidSingleEntryPass')).toEqual([{ number: samplePass.number }]);
  await waitFor(() => expect(variablesOf('Passes').length).toBeGreaterThan(before));
});

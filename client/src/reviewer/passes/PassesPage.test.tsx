import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { setLanguage } from '../../lib/i18n';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { chooseExport, keepSavedFiles } from '../../testing/saved-files';
import { testReviewer } from '../../testing/viewer';
import { PassesPage } from './PassesPage';

const ports = [
  { code: 'KLPC', nameZh: '基隆港', nameEn: 'Port of Keelung' },
  { code: 'KHPC', nameZh: '高雄港', nameEn: 'Port of Kaohsiung' },
];
const pass = {
  id: 'pass-1',
  number: 'KLPC115-000001',
  kind: 'PERIODIC',
  status: 'MADE',
  issuedAt: '2026-11-01T02:00:05Z',
  validFrom: '2026-11-01T16:00:00Z',
  validTo: '2027-11-01T15:59:59Z',
  madeAt: '2026-11-02T02:00:00Z',
  collectedAt: null,
  lastPassageAt: null,
  port: ports[0],
  holder: { name: '王小明', maskedIdNumber: 'A12345****', masked: false },
  company: { name: '甲公司' },
  spotCheck: null,
};
const elsewhere = {
  ...pass,
  id: 'pass-2',
  number: 'KHPS115-000002',
  kind: 'SINGLE_ENTRY',
  status: 'EXPIRED',
  madeAt: null,
  port: ports[1],
  lastPassageAt: '2026-11-03T04:05:06Z',
  holder: { name: '陳○玲', maskedIdNumber: 'X123****', masked: true },
  company: null,
  spotCheck: { result: 'FAILED', suspension: { id: 's', state: 'RUNNING' } },
};
const list = (...items: object[]) => ({ passes: { total: items.length, items }, ports });
const open = (answer: Answers[string] = list(pass, elsewhere), at = '/passes', viewer: object = testReviewer) =>
  renderWithApi({ CurrentViewer: { viewer }, PassSearch: answer }, () => <PassesPage />, { at, route: '/passes' });
const row = (name: RegExp) => screen.findByRole('row', { name });
const text = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });

test('shows a card of one’s branch in clear, with its status and that it waits to be collected', async () => {
  open();
  const found = await row(/KLPC115-000001/);
  for (const words of ['定期', '已製證', '待領證', '王小明', 'A12345****', '甲公司', '基隆港']) {
    expect(found.textContent).toContain(words);
  }
  expect(within(found).getByRole('link').getAttribute('href')).toBe('/passes/KLPC115-000001');
});

test('marks what is masked, and shows what a spot check brought', async () => {
  open();
  const found = await row(/KHPS115-000002/);
  expect(within(found).getAllByText('已遮蔽').length).toBeGreaterThan(0);
  for (const words of ['不合格', '停權', '2026/11/03 12:05:06']) expect(found.textContent).toContain(words);
  expect(found.textContent).not.toContain('待領證');
});

test('explains to an analyst that everything is masked', async () => {
  const analyst = { ...testReviewer, account: { ...testReviewer.account, kind: 'ANALYST' } };
  open(list(), '/passes', analyst);
  expect(await screen.findByText('姓名與證件號碼一律遮蔽。')).toBeDefined();
});

test('keeps a name and an ID number out of the address, and says that asking is recorded (R-ACC-3)', async () => {
  const { user, variablesOf, address } = open();
  await row(/KLPC115-000001/);
  expect(screen.queryByText(/以姓名或證件號碼查詢會留下紀錄/)).toBeNull();
  await user.type(text('姓名（請輸入完整姓名）'), '王小明');
  await user.type(text('證件號碼（請輸入完整號碼）'), 'A123456789{Enter}');
  await waitFor(() =>
    expect(variablesOf('PassSearch').at(-1)?.filter).toMatchObject({ holderName: '王小明', idNumber: 'A123456789' }),
  );
  expect(decodeURIComponent(address())).not.toMatch(/王小明|A123456789/);
  expect(screen.getByText(/以姓名或證件號碼查詢會留下紀錄/)).toBeDefined();
});

test('asks for whole days in Taipei, the last one included', async () => {
  const { variablesOf } = open(list(), '/passes?from=2026-11-20&to=2026-11-21');
  await screen.findByText('沒有符合條件的資料');
  expect(variablesOf('PassSearch')[0]?.filter).toMatchObject({
    issuedFrom: '2026-11-20T00:00:00+08:00',
    issuedBefore: '2026-11-22T00:00:00+08:00',
  });
});

test('opens the further filters when the address sets one of them', async () => {
  const { unmount } = open();
  await row(/KLPC115-000001/);
  expect(screen.getByRole('group', { name: '' })).toHaveProperty('open', false);
  unmount();
  open(undefined, '/passes?status=EXPIRED');
  await row(/KLPC115-000001/);
  expect(screen.getByRole('group', { name: '' })).toHaveProperty('open', true);
  expect(screen.getByRole('combobox', { name: '狀態' })).toHaveProperty('value', 'EXPIRED');
});

test('does not search for a day that cannot be read, and says how to write one', async () => {
  const { user, variablesOf } = open(undefined, '/passes?kind=PERIODIC');
  await row(/KLPC115-000001/);
  await user.type(text('核發日期起'), '昨天{Enter}');
  expect(await screen.findByText('日期請輸入如 2026/11/20 或 115/11/20。')).toBeDefined();
  expect(variablesOf('PassSearch')).toHaveLength(1);
});

test('sorts by number, and back to the latest first', async () => {
  const { user, variablesOf } = open();
  await row(/KLPC115-000001/);
  expect(variablesOf('PassSearch')[0]).toMatchObject({ order: 'ISSUED_DESC' });
  const head = within(screen.getByRole('columnheader', { name: '通行證號' }));
  await user.click(head.getByRole('button'));
  await waitFor(() => expect(variablesOf('PassSearch').at(-1)).toMatchObject({ order: 'NUMBER_ASC' }));
  await user.click(head.getByRole('button'));
  await waitFor(() => expect(variablesOf('PassSearch').at(-1)).toMatchObject({ order: 'NUMBER_DESC' }));
  await user.click(head.getByRole('button'));
  const issued = screen.getByRole('columnheader', { name: '核發時間' });
  await waitFor(() => expect(issued.getAttribute('aria-sort')).toBe('descending'));
});

test('cannot be sorted by holder or company (R-ACC-3)', async () => {
  open();
  await row(/KLPC115-000001/);
  for (const name of ['持證人', '公司']) {
    expect(within(screen.getByRole('columnheader', { name })).queryByRole('button')).toBeNull();
  }
});

test('offers to try again when the passes could not be loaded, and keeps the filter', async () => {
  const { user, answer, address } = open(refused({ code: 'TIMEOUT' }), '/passes?number=KLPC');
  expect(await screen.findByText('處理時間過長，作業沒有完成，請再試一次。')).toBeDefined();
  answer({ PassSearch: list(pass) });
  await user.click(screen.getByRole('button', { name: '再試一次' }));
  expect(await row(/KLPC115-000001/)).toBeDefined();
  expect(text('通行證號').value).toBe('KLPC');
  expect(address()).toBe('/passes?number=KLPC');
});

test('shows in English the ports and states of the passes', async () => {
  setLanguage('en');
  open();
  expect((await row(/KLPC115-000001/)).textContent).toContain('Port of Keelung');
});

test('exports what is found as it is shown, masked where the list masks it (R-ACC-1)', async () => {
  const files = keepSavedFiles();
  const { user, answer, variablesOf } = open(undefined, '/passes?status=EXPIRED');
  await row(/KLPC115-000001/);
  answer({ PassSearchExport: { passes: { items: [pass, elsewhere] } } });
  await chooseExport(user);
  expect(await screen.findByText('已匯出 2 筆')).toBeDefined();
  expect(variablesOf('PassSearchExport')[0]).toMatchObject({ filter: { statuses: ['EXPIRED'] }, page: 1 });
  const text = (await files[0]?.text) ?? '';
  expect(text).toContain('KLPC115-000001,定期');
  expect(text).toContain('甲公司');
  expect(text).toMatch(/陳○玲,X123\*\*\*\*,,高雄港/);
  expect(text).toContain('不合格; 停權');
});

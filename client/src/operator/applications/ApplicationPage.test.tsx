import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { periodic, renewal, singleEntry } from '../../testing/form-samples';
import { samplePass } from '../../testing/pass-samples';
import { useOperatorTexts } from '../../testing/texts';
import { ApplicationPage } from './ApplicationPage';

useOperatorTexts();

const number = 'OM02-11511-00001';
const port = { code: 'KLPC', nameZh: '基隆港', nameEn: 'Port of Keelung' };
const brief = (id: string, name: string, state: string, actions: string[]) => ({
  id,
  state,
  actions,
  holder: { name },
  pass: null,
});
const item = (id: string, name: string, own: object = {}) => ({
  id,
  state: 'REVIEW',
  stateSince: '2026-11-20T02:03:00Z',
  waitingFor: [],
  resubmittedAt: null,
  unchangedSinceReturn: null,
  actions: ['WITHDRAW'],
  reason: null,
  personId: `person-${id}`,
  holder: { name, englishName: null, idKind: 'PASSPORT', idNumber: 'X1234567' },
  pass: null,
  issuedPass: null,
  ...own,
});
const attachment = (at: number) => ({
  id: `a${at}`,
  kind: 'PASSPORT',
  code: `F-${at}`,
  personName: '王小明',
  createdAt: '2026-11-20T02:03:00Z',
  file: { id: `f${at}`, name: `護照${at}.png`, mediaType: 'image/png', size: 2048, url: `/files/f${at}` },
});
const step = (own: object) => ({
  at: '2026-11-20T02:03:00Z',
  action: null,
  from: null,
  to: 'REVIEW',
  by: '林送件',
  byStaff: false,
  reason: null,
  itemIds: ['1', '2'],
  names: [],
  branches: [],
  ...own,
});
const application = {
  id: 'application-1',
  number,
  form: 'PERIODIC',
  submittedAt: '2026-11-20T02:03:00Z',
  reason: '設備維修',
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
  lastDay: '2027-05-31',
  areas: [{ code: 'KL-E', nameZh: '東岸', nameEn: 'East wharf', port }],
  version: 3,
  branch: { code: 'KL', nameZh: '基隆', nameEn: 'Keelung' },
  term: { count: 6, unit: 'MONTH' },
  company: { name: '甲公司', organisationKind: 'UBN', organisationNumber: '53212539' },
  attachments: [attachment(1)],
  steps: [
    step({}),
    step({
      at: '2026-11-21T02:03:00Z',
      action: 'RETURN',
      from: 'REVIEW',
      to: 'RETURNED',
      by: null,
      byStaff: true,
      reason: '照片不符規定',
      itemIds: ['2'],
      names: ['陳美玲'],
      branches: [],
    }),
  ],
  allItems: {
    items: [brief('1', '王小明', 'REVIEW', ['WITHDRAW']), brief('2', '陳美玲', 'RETURNED', ['RESUBMIT', 'WITHDRAW'])],
  },
  items: {
    total: 2,
    items: [item('1', '王小明'), item('2', '陳美玲', { state: 'RETURNED', reason: '照片不符規定' })],
  },
};
const answered = (own: object | null = {}) => ({
  applicationForms: [periodic, singleEntry, renewal],
  application: own && { ...application, ...own },
});

const open = (own: object | null = {}, answers: Answers = {}) =>
  renderWithApi({ Application: answered(own), ...answers }, () => <ApplicationPage />, {
    at: `/applications/${number}`,
    route: '/applications/:number',
  });
const section = (name: string) => screen.findByRole('region', { name });

test('shows the state of an application and who handles it now', async () => {
  open();
  expect(await screen.findByRole('heading', { level: 1, name: '定期申請單明細' })).toBeDefined();
  const lines = within(await section('目前進度'))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(lines[0]).toContain('基隆分公司審查中');
  expect(lines[1]).toContain('等待貴公司補正');
});

test('shows of each person where they stand, since when and why', async () => {
  open();
  const table = await screen.findByRole('table', { name: '申請人員名單' });
  const returned = within(table).getByRole('row', { name: /陳美玲/ });
  for (const words of ['退回補正', '照片不符規定', '2026/11/20 10:03 起'])
    expect(returned.textContent).toContain(words);
  expect(within(returned).getAllByRole('link')[0]?.getAttribute('href')).toBe('/people/person-2');
});

test('leads from what was returned to its correction', async () => {
  open();
  expect(await screen.findByText('有 1 筆退回補正，等待貴公司修改後再送出。')).toBeDefined();
  expect(screen.getByRole('link', { name: '補正後再送出' }).getAttribute('href')).toBe(
    `/applications/${number}/correct`,
  );
});

test('leads to a new application with the same content, but not from a masked one', async () => {
  const { unmount } = open({ masked: false });
  expect((await screen.findByRole('link', { name: '再次申請' })).getAttribute('href')).toBe(
    `/applications/new/periodic?again=${number}`,
  );
  unmount();
  open({ masked: true });
  await section('目前進度');
  expect(screen.queryByRole('link', { name: '再次申請' })).toBeNull();
});

test('withdraws what may be withdrawn, and shows the application as it is then', async () => {
  const { user, variablesOf, answer } = open(
    {},
    { WithdrawApplication: { withdrawApplication: { id: 'application-1', version: 4 } } },
  );
  await user.click(await screen.findByRole('button', { name: '撤回申請' }));
  const dialog = await screen.findByRole('alertdialog', { name: `撤回申請單 ${number}` });
  expect(within(dialog).getAllByRole('checkbox')).toHaveLength(3);
  answer({ Application: answered({ allItems: { items: [brief('1', '王小明', 'WITHDRAWN', [])] } }) });
  await user.click(within(dialog).getByRole('button', { name: '撤回 2 筆' }));
  expect(await screen.findByText('已撤回 2 筆')).toBeDefined();
  expect(variablesOf('WithdrawApplication')[0]).toMatchObject({ id: 'application-1', version: 3, itemIds: ['1', '2'] });
});

test('offers nothing where nothing may be done any more', async () => {
  open({ allItems: { items: [brief('1', '王小明', 'REJECTED', [])] } });
  await section('目前進度');
  expect(screen.queryByRole('button', { name: '撤回申請' })).toBeNull();
  expect(screen.queryByRole('link', { name: '補正後再送出' })).toBeNull();
});

test('tells what happened, the latest first; of staff only on whose side they are', async () => {
  open();
  const entries = within(await screen.findByRole('list', { name: '處理紀錄' })).getAllByRole('listitem');
  const words = entries.map(({ textContent }) => textContent ?? '');
  expect(words[0]).toContain('退回補正');
  expect(words[0]).toContain('港務公司');
  expect(words[0]).toContain('陳美玲');
  expect(words[0]).toContain('照片不符規定');
  expect(words[1]).toContain('送出申請（2 筆）');
  expect(words[1]).toContain('林送件');
});

test('shows a few of many files, and all when they are asked for', async () => {
  const { user } = open({ attachments: Array.from({ length: 12 }, (_, at) => attachment(at)) });
  await section('申請人員附件');
  expect(screen.getAllByRole('button', { name: /^檢視 / })).toHaveLength(10);
  await user.click(screen.getByRole('button', { name: '顯示全部 12 個附件' }));
  expect(screen.getAllByRole('button', { name: /^檢視 / })).toHaveLength(12);
  expect(screen.queryByRole('button', { name: /^顯示全部/ })).toBeNull();
});

test('shows the new card beside the pass that was renewed, and what became of it', async () => {
  const renewed = item('1', '王小明', {
    state: 'COLLECTED',
    actions: [],
    pass: { id: 'old', number: 'KLPC114-000007' },
    issuedPass: { id: 'new', number: 'KLPC116-000003', status: 'CANCELLED' },
  });
  open({ form: 'RENEWAL', items: { total: 1, items: [renewed] } });
  const table = await screen.findByRole('table', { name: '通行證名單' });
  expect(within(table).getByRole('columnheader', { name: '新證號' })).toBeDefined();
  const hrefs = within(table)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));
  expect(hrefs).toContain('/passes/KLPC116-000003');
  expect(within(table).getByText('已註銷')).toBeDefined();
});

const issued = { form: 'FOREIGN_SINGLE_ENTRY', progress: [{ state: 'DONE', count: 1 }], allItems: { items: [] } };
const prints = (...passes: object[]) => ({ application: { id: 'application-1', number, passes } });

test('lists the single-entry passes of an application, to be printed at once or one by one (R-ONE-6)', async () => {
  open(issued, { PassesOfApplication: prints(samplePass, { ...samplePass, id: 'p2', number: 'KLPS115-000002' }) });
  expect((await screen.findByRole('link', { name: '列印全部當次證' })).getAttribute('href')).toBe(
    `/passes/print?application=${number}`,
  );
  expect(screen.getByRole('link', { name: '列印 KLPS115-000002' })).toBeDefined();
  expect(screen.getByText('尚未抽檢')).toBeDefined();
  expect(screen.queryByRole('region', { name: '目前進度' })).toBeNull();
  const timeline = screen.getByRole('list', { name: '處理紀錄' });
  for (const words of ['核發 2 張當次證', '管制站已可使用']) expect(timeline.textContent).toContain(words);
});

test('shows the application even when its passes could not be loaded, and tries those again', async () => {
  const { user, answer } = open(issued, { PassesOfApplication: refused({ code: 'TIMEOUT' }) });
  const again = await screen.findByRole('button', { name: '再試一次' });
  expect(screen.getByText('設備維修')).toBeDefined();
  answer({ PassesOfApplication: prints(samplePass) });
  await user.click(again);
  expect(await screen.findByRole('link', { name: '列印 KLPS115-000001' })).toBeDefined();
});

test('turns the pages of many people by the address', async () => {
  const { user, variablesOf, address } = open({ items: { total: 12, items: application.items.items } });
  await user.click(await screen.findByRole('link', { name: '下一頁' }));
  await waitFor(() => expect(variablesOf('Application').at(-1)).toEqual({ number, page: 2, size: 10 }));
  expect(address()).toBe(`/applications/${number}?page=2`);
});

test('shows that there is no such application, and leads back (R-ACC-5)', async () => {
  open(null);
  expect(await screen.findByText('查無此申請單')).toBeDefined();
  expect(screen.getByRole('link', { name: '回申請單列表' }).getAttribute('href')).toBe('/applications');
});

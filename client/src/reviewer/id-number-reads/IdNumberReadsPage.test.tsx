import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { type Answers, renderWithApi } from '../../testing/api';
import { chooseExport, keepSavedFiles } from '../../testing/saved-files';
import { testReviewer } from '../../testing/viewer';
import { IdNumberReadsPage } from './IdNumberReadsPage';

const read = {
  id: 'read-1',
  at: '2026-03-04T05:06:07Z',
  action: 'ID_NUMBER_READ',
  by: '陳同事',
  accountName: 'reviewer-kl',
  operation: 'application',
  purpose: 'APPLICATION',
  screen: 'RevealItemNumber',
  address: '203.0.113.7',
  subject: { kind: 'PASS', name: '高○志', masked: true, idKind: 'PASSPORT', maskedIdNumber: 'X1234****' },
  passNumber: 'KLPS115-000001',
  applicationNumber: null,
  companyName: '甲公司',
};
const reads = [
  read,
  { ...read, id: 'read-2', passNumber: null, applicationNumber: 'PA115-000007' },
  { ...read, id: 'read-3', passNumber: null, screen: 'file', subject: { ...read.subject, kind: 'PERSON' } },
  { ...read, id: 'read-4', passNumber: null, companyName: null, action: 'NAME_SEARCHED', subject: null, address: null },
];
const open = (
  sections = testReviewer.sections,
  answer: Answers[string] = { idNumberReads: { total: 4, items: reads } },
) =>
  renderWithApi(
    { CurrentViewer: { viewer: { ...testReviewer, sections } }, IdNumberReadsPage: answer },
    () => <IdNumberReadsPage />,
    { at: '/id-number-reads', route: '/id-number-reads' },
  );
const cells = async () => {
  const rows = await screen.findAllByRole('row', { name: /陳同事/ });
  return rows.map((row) =>
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  );
};

test('shows who read what, whose, what for, from where and by which screen (R-ACC-4)', async () => {
  open();
  const texts = (await cells()).map((row) => row.join('|'));
  expect(texts[0]).toContain('動作查閱完整號碼審查申請|被查閱人高○志');
  expect(texts[0]).toMatch(
    /護照.*X1234\*\*\*\*.*\|通行證號／申請單號KLPS115-000001\|公司甲公司\|查閱畫面申請單審核203\.0\.113\.7/,
  );
  expect(texts[1]).toContain('PA115-000007');
  expect(texts[2]).toMatch(/附件影本.*查閱畫面證件影本/);
  expect(texts[3]).toMatch(/動作以姓名查詢.*被查閱人—\|通行證號／申請單號—\|公司—.*未記錄來源/);
});

test('links passes and applications only for those who may open them', async () => {
  const { unmount } = open();
  await cells();
  expect(screen.getByRole('link', { name: /KLPS115-000001/ }).getAttribute('href')).toBe('/passes/KLPS115-000001');
  expect(screen.getByRole('link', { name: /PA115-000007/ }).getAttribute('href')).toBe('/applications/PA115-000007');
  unmount();
  open(['STAFF']);
  await cells();
  expect(screen.queryByRole('link', { name: /115-/ })).toBeNull();
});

test('says whose reads these are: of all for administrators, of their branches for others', async () => {
  const { unmount } = open();
  expect(await screen.findByText(/所屬分公司/)).toBeDefined();
  unmount();
  open(['STAFF']);
  expect(await screen.findByText(/查詢非所屬資料/)).toBeDefined();
});

test('asks for whole days at Taipei, and keeps the account’s name out of the address', async () => {
  const { user, variablesOf, address } = open();
  await cells();
  await user.type(screen.getByRole('textbox', { name: '日期起' }), '2026/03/04{Enter}');
  await user.type(screen.getByRole('textbox', { name: '日期迄' }), '2026/03/05{Enter}');
  await user.selectOptions(screen.getByRole('combobox', { name: '查閱畫面' }), '領證櫃檯');
  await user.selectOptions(screen.getByRole('combobox', { name: '被查閱人證件' }), '身分證');
  await user.type(screen.getByRole('textbox', { name: '被查閱人證件號碼（完整）' }), 'A123456789');
  await user.type(screen.getByRole('textbox', { name: '使用者帳號（請輸入完整號碼）' }), 'reviewer-kl{Enter}');
  await waitFor(() =>
    expect(variablesOf('IdNumberReadsPage').at(-1)?.filter).toMatchObject({
      accountName: 'reviewer-kl',
      document: { idKind: 'NATIONAL_ID', idNumber: 'A123456789' },
      screens: ['CardAtDesk', 'Cards', 'CollectedCards', 'CollectedCardExport'],
    }),
  );
  const { from, before } = (variablesOf('IdNumberReadsPage').at(-1)?.filter ?? {}) as Record<string, string>;
  expect([from, before].map((each) => new Date(String(each)).toISOString())).toEqual([
    '2026-03-03T16:00:00.000Z',
    '2026-03-05T16:00:00.000Z',
  ]);
  expect(address()).not.toMatch(/reviewer-kl|A123456789/);
});

test('shows that there are none when the list is empty', async () => {
  open(undefined, { idNumberReads: { total: 0, items: [] } });
  expect(await screen.findByText('沒有查閱紀錄')).toBeDefined();
});

test('exports the read log as it is filtered', async () => {
  const files = keepSavedFiles();
  const { user, answer, variablesOf } = open();
  await cells();
  answer({ IdNumberReadExport: { idNumberReads: { items: reads } } });
  await chooseExport(user);
  expect(await screen.findByText('已匯出 4 筆')).toBeDefined();
  expect(variablesOf('IdNumberReadExport')[0]).toMatchObject({ page: 1 });
  expect(await files[0]?.text).toContain(
    '2026/03/04 13:06:07,陳同事,reviewer-kl,高○志,護照 X1234****,查閱完整號碼,KLPS115-000001,甲公司,審查申請,申請單審核,203.0.113.7',
  );
});

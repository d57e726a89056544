import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { type Answers, offline, refused, renderWithApi } from '../../testing/api';
import { sampleBan, sampleCandidate, sampleCauses } from '../../testing/ban-samples';
import { testReviewer } from '../../testing/viewer';
import { BansPage } from './BansPage';
import { NewBanPage } from './NewBanPage';

const viewer = { ...testReviewer, openWork: { ...testReviewer.openWork, bansToConfirm: 3 } };
const openList = (answers: Answers = {}, at = '/bans') =>
  renderWithApi(
    { CurrentViewer: { viewer }, BansPage: { bans: { total: 1, items: [sampleBan] } }, ...answers },
    () => <BansPage />,
    { at, route: '/bans' },
  );
const rows = () => screen.getAllByRole('row').slice(1);

test('R-BAN-1 begins with those to be confirmed, and counts them', async () => {
  const { variablesOf } = openList();
  expect(await screen.findByText('王小明')).toBeDefined();
  expect(screen.getByRole('link', { name: /待複核.*3/ }).getAttribute('aria-current')).toBe('page');
  expect(variablesOf('BansPage').at(-1)).toMatchObject({ filter: { states: ['PROPOSED'] }, page: 1 });
});

test('a tab asks for its state, that of all for none', async () => {
  const { user, variablesOf, address } = openList();
  await screen.findByText('王小明');
  await user.click(screen.getByRole('link', { name: '管制中' }));
  await waitFor(() => expect(variablesOf('BansPage').at(-1)?.filter).toEqual({ states: ['IN_FORCE'] }));
  expect(address()).toContain('IN_FORCE');
  await user.click(screen.getByRole('link', { name: '全部' }));
  await waitFor(() => expect(variablesOf('BansPage').at(-1)?.filter).toEqual({}));
});

test('looks for a company by its number and keeps the tab', async () => {
  const { user, variablesOf } = openList({}, '/bans?tab=OVER');
  await screen.findByText('王小明');
  await user.type(screen.getByRole('textbox', { name: '公司統一編號' }), '04595252{Enter}');
  await waitFor(() =>
    expect(variablesOf('BansPage').at(-1)?.filter).toEqual({ states: ['OVER'], organisationNumber: '04595252' }),
  );
});

test('a row shows a masked number, a dash where there is no end, and leads to the ban', async () => {
  const { user, address } = openList();
  await screen.findByText('王小明');
  const row = within(rows()[0] as HTMLElement);
  expect(row.getByText('A12345****')).toBeDefined();
  expect(row.getByText('—')).toBeDefined();
  await user.click(row.getByRole('link'));
  expect(address()).toBe('/bans/ban-1');
});

test('says that there are none, and offers another try where they cannot be read', async () => {
  const { user, answer } = openList({ BansPage: offline });
  const retry = await screen.findByRole('button', { name: /重試|再試/ });
  answer({ BansPage: { bans: { total: 0, items: [] } } });
  await user.click(retry);
  expect(await screen.findByText('目前沒有管制。')).toBeDefined();
});

const openNew = (answers: Answers) =>
  renderWithApi({ CurrentViewer: { viewer }, BanCauses: sampleCauses, ...answers }, () => <NewBanPage />, {
    at: '/bans/new',
    route: '/bans/new',
  });

/** A person who is looked for by the whole number. */
async function find(candidate: object, answers: Answers = {}) {
  const rendered = openNew({ BanCandidate: { banCandidate: candidate }, ...answers });
  await rendered.user.selectOptions(screen.getByRole('combobox', { name: /證件種類/ }), 'NATIONAL_ID');
  await rendered.user.type(screen.getByRole('textbox', { name: /證件號碼/ }), 'A123456789');
  await rendered.user.click(screen.getByRole('button', { name: '查詢人員' }));
  return rendered;
}

test('R-BAN-1 finds a person by the whole number, which stands in no address, and shows what there is', async () => {
  const { variablesOf, address } = await find(sampleCandidate);
  expect(await screen.findByText('已有 1 件管制；辦理中申請 2 件。')).toBeDefined();
  expect(variablesOf('BanCandidate')).toEqual([{ idKind: 'NATIONAL_ID', idNumber: 'A123456789' }]);
  expect(address()).toBe('/bans/new');
  expect(screen.getByRole('link', { name: 'KLPC115-000008' }).getAttribute('href')).toBe('/passes/KLPC115-000008');
  expect(screen.getByRole('link', { name: '違反港區管理規定' }).getAttribute('href')).toBe('/bans/ban-0');
  expect(screen.queryByRole('textbox', { name: /姓名/ })).toBeNull();
});

test('asks for the name of a person of whom no company has a record', async () => {
  await find({ ...sampleCandidate, records: [], cards: [], bans: [] });
  expect(await screen.findByText('沒有公司登錄此人。')).toBeDefined();
  expect(screen.getByRole('textbox', { name: /姓名/ })).toBeDefined();
  expect(screen.queryByText('有效通行證：')).toBeNull();
});

test('says at the field why a number is refused, and asks nothing further', async () => {
  const { user } = openNew({ BanCandidate: refused({ code: 'INVALID', field: 'idNumber' }) });
  await user.type(screen.getByRole('textbox', { name: /證件號碼/ }), 'A1');
  await user.click(screen.getByRole('button', { name: '查詢人員' }));
  expect(await screen.findByRole('textbox', { name: /證件號碼/, description: /錯誤：/ })).toBeDefined();
  expect(screen.queryByRole('button', { name: '送出複核' })).toBeNull();
});

test('leads to the ban that was entered for the person who was found', async () => {
  const { user, address, variablesOf } = await find(sampleCandidate, {
    ProposeBan: { proposeBan: { ...sampleBan, id: 'ban-7' } },
  });
  await user.selectOptions(await screen.findByRole('combobox', { name: /事由/ }), 'RULE_VIOLATION');
  await user.selectOptions(screen.getByRole('combobox', { name: /登錄期間/ }), '2');
  await user.type(screen.getByRole('textbox', { name: /事實/ }), '違規');
  await user.type(screen.getByRole('textbox', { name: /佐證/ }), '第 1 號');
  await user.click(screen.getByRole('button', { name: '送出複核' }));
  await waitFor(() => expect(address()).toBe('/bans/ban-7'));
  expect(variablesOf('ProposeBan')[0]?.input).toMatchObject({ idKind: 'NATIONAL_ID', idNumber: 'A123456789' });
  expect(await screen.findByText('已登錄，待同分公司另一人複核。')).toBeDefined();
});

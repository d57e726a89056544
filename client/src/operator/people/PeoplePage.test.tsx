import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { setLanguage } from '../../lib/i18n';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { samplePerson } from '../../testing/samples';
import { PeoplePage } from './PeoplePage';

const eligible = { allowed: true, reasons: [] };
const reason = { code: 'ATTACHMENT_MISSING', limit: null, until: null, attachment: 'PASSPORT' };
const wang = {
  ...samplePerson,
  masked: false,
  attachments: [{ kind: 'PASSPORT' }, { kind: 'PHOTO' }, { kind: 'PASSPORT' }],
  eligibility: eligible,
};
const chen = {
  ...samplePerson,
  id: 'person-2',
  idKind: 'NATIONAL_ID',
  idNumber: 'A123456789',
  name: '陳美玲',
  englishName: null,
  mobile: '0912345678',
  attachments: [],
  eligibility: { allowed: false, reasons: [reason] },
};
const forms = [
  { kind: 'PERIODIC', subject: 'PEOPLE' },
  { kind: 'FOREIGN_SINGLE_ENTRY', subject: 'PEOPLE' },
  { kind: 'RENEWAL', subject: 'PASSES' },
];
const groups = [
  { id: 'g1', name: '船員 A 班', personIds: ['person-1'], version: 3 },
  { id: 'g2', name: '夜班', personIds: [], version: 1 },
];
const list = (...items: object[]) => ({ people: { total: items.length, items } });

const open = (answer: Answers[string] = list(wang, chen), at = '/people') =>
  renderWithApi(
    { People: answer, FormList: { applicationForms: forms }, OwnGroups: { personGroups: groups } },
    () => <PeoplePage />,
    {
      at,
      route: '/people',
    },
  );
const row = (name: RegExp) => screen.findByRole('row', { name });
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });

test('shows each person with document, files and whether they may have a single-entry pass', async () => {
  open();
  const found = await row(/王小明/);
  for (const words of ['WANG HSIAO MING', '護照', 'X1234567', '可申請']) expect(found.textContent).toContain(words);
  expect(within(found).getByRole('link', { name: '王小明' }).getAttribute('href')).toBe('/people/person-1');
  const files = within(found)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(files).toEqual(['照片', '護照']);
});

test('shows what is missing before someone may have a pass', async () => {
  open();
  const found = await row(/陳美玲/);
  expect(found.textContent).toContain('不可申請');
  expect(found.textContent).toContain('尚未上傳護照附件');
});

test('shows no obstacle where this kind of pass is not meant for someone', async () => {
  open(list({ ...chen, eligibility: { allowed: false, reasons: [{ ...reason, code: 'PASSPORT_HOLDERS_ONLY' }] } }));
  const found = await row(/陳美玲/);
  expect(found.textContent).toContain('不適用');
  expect(found.textContent).not.toContain('不可申請');
});

test('keeps names and ID numbers out of the address (R-ACC-3)', async () => {
  const { user, variablesOf, address } = open();
  await row(/王小明/);
  await user.type(field('姓名'), '王小明');
  await user.type(field('證件號碼（請輸入完整號碼）'), 'X1234567{Enter}');
  await waitFor(() =>
    expect(variablesOf('People').at(-1)?.filter).toMatchObject({ name: '王小明', idNumber: 'X1234567' }),
  );
  expect(decodeURIComponent(address())).not.toMatch(/王小明|X1234567/);
});

test('finds those whose passport is missing, by an address that other pages lead to', async () => {
  const { variablesOf } = open(list(), '/people?kind=PASSPORT&missing=PASSPORT');
  expect(await screen.findByText('沒有符合條件的資料')).toBeDefined();
  expect(variablesOf('People')[0]?.filter).toMatchObject({ idKind: 'PASSPORT', missingAttachment: 'PASSPORT' });
  expect(screen.getByRole('combobox', { name: '缺少附件' })).toHaveProperty('value', 'PASSPORT');
});

test('begins an application with the people that are selected, on forms about people only', async () => {
  const { user, address } = open();
  await row(/王小明/);
  expect(screen.queryByText(/^已選/)).toBeNull();
  await user.click(screen.getByRole('checkbox', { name: '選取「王小明」' }));
  await user.click(screen.getByRole('checkbox', { name: '選取「陳美玲」' }));
  expect(screen.getByText('已選 2 筆')).toBeDefined();
  await user.click(screen.getByRole('button', { name: '+新增申請單' }));
  const items = await screen.findAllByRole('menuitem');
  expect(items.map(({ textContent }) => textContent)).toEqual(['定期申請單', '外籍人士當次證申請單']);
  await user.click(items[0] as HTMLElement);
  await waitFor(() => expect(address()).toBe('/applications/new/periodic?people=person-1,person-2'));
});

test('selects with x the person that j moved to, and everyone with the box of the head', async () => {
  const { user } = open();
  await row(/王小明/);
  await user.keyboard('jx');
  expect(await screen.findByText('已選 1 筆')).toBeDefined();
  await user.click(screen.getByRole('checkbox', { name: '選取本頁全部' }));
  expect(screen.getByText('已選 2 筆')).toBeDefined();
});

test('keeps the selection while one turns the page', async () => {
  const { user } = open(({ page }) => ({ people: { total: 12, items: page === 1 ? [wang] : [chen] } }));
  await user.click(await screen.findByRole('checkbox', { name: '選取「王小明」' }));
  await user.click(screen.getByRole('link', { name: '下一頁' }));
  await user.click(await screen.findByRole('checkbox', { name: '選取「陳美玲」' }));
  expect(screen.getByText('已選 2 筆')).toBeDefined();
});

test('shows how to begin when there is no one yet', async () => {
  open(list());
  const empty = await screen.findByText('逐一新增，或以 CSV、XLSX 檔一次匯入。');
  const links = within(empty.closest('[role=status]') as HTMLElement).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/people/import', '/people/new']);
});

test('offers to try again when the people could not be loaded', async () => {
  const { user, answer } = open(refused({ code: 'TIMEOUT' }));
  const again = await screen.findByRole('button', { name: '再試一次' });
  answer({ People: list(wang) });
  await user.click(again);
  expect(await row(/王小明/)).toBeDefined();
});

test('shows document kinds and reasons in English', async () => {
  setLanguage('en');
  open();
  const found = await row(/陳美玲/);
  expect(found.textContent).not.toMatch(/身分證|尚未上傳/);
});

test('R-ACC-1 shows the people of colleagues masked, without files, selection or a filter by what is hidden', async () => {
  const masked = { ...samplePerson, masked: true, name: '王○明', englishName: null, idNumber: 'X123****' };
  const { variablesOf } = open(
    list({ ...masked, attachments: [], eligibility: null }),
    '/people?tab=others&missing=PHOTO',
  );
  const found = await row(/王○明/);
  expect(within(found).getAllByText('已遮蔽')).toHaveLength(2);
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(screen.queryByRole('columnheader', { name: '附件' })).toBeNull();
  expect(field('姓名（請輸入完整姓名）')).toBeDefined();
  expect(variablesOf('People')[0]?.filter).toEqual({ ownership: 'NON_OWNED' });
});

test('R-ACC-1 says what is missing where colleagues have entered nothing', async () => {
  open(list(), '/people?tab=others');
  expect(await screen.findByText('沒有非所屬資料')).toBeDefined();
});

test('R-ACC-3 offers no export when the name that was searched for is no longer known', async () => {
  const { variablesOf } = open(undefined, '/people?name=0badcafe');
  await waitFor(() => expect(variablesOf('People')).toHaveLength(1));
  await screen.findByText('查詢條件已失效，請重新輸入');
  expect(screen.queryByRole('button', { name: '匯出' })).toBeNull();
});

test('R-ACC-1 shows the groups of each person, and lists those of a group', async () => {
  const { variablesOf } = open(list(wang, chen), '/people?group=g1');
  expect((await row(/王小明/)).textContent).toContain('船員 A 班');
  expect((await row(/陳美玲/)).textContent).not.toContain('船員');
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: '群組' }).value).toBe('g1');
  expect(variablesOf('People')[0]).toMatchObject({ filter: { groupId: 'g1' } });
});

async function openGroupDialog(at = '/people') {
  const page = open(list(wang, chen), at);
  for (const name of [/王小明/, /陳美玲/]) await page.user.click(within(await row(name)).getByRole('checkbox'));
  await page.user.click(screen.getByRole('button', { name: '加入群組' }));
  return { ...page, dialog: within(await screen.findByRole('dialog', { name: '將選取的 2 位加入群組' })) };
}

test('adds selected people who are not in it yet to a group', async () => {
  const { user, dialog, answer, variablesOf } = await openGroupDialog();
  answer({ ChangePersonGroup: { changePersonGroup: groups[0] } });
  await user.click(dialog.getByRole('button', { name: '加入 船員 A 班（1 位）' }));
  await screen.findByText('已將 1 位加入「船員 A 班」');
  expect(variablesOf('ChangePersonGroup')).toEqual([{ id: 'g1', version: 3, add: ['person-2'], remove: [] }]);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('makes a group of selected people, and says at its name what is wrong', async () => {
  const { user, dialog, answer, variablesOf } = await openGroupDialog();
  answer({ CreatePersonGroup: refused({ code: 'TOO_LONG', field: 'name', params: { limit: 50 } }) });
  const name = dialog.getByRole('textbox', { name: /群組名稱/ });
  await user.type(name, '日班{Enter}');
  await waitFor(() => expect(name.getAttribute('aria-invalid')).toBe('true'));
  answer({ CreatePersonGroup: { createPersonGroup: { ...groups[0], id: 'g3' } } });
  await user.click(dialog.getByRole('button', { name: '以選取的 2 位新增群組' }));
  await screen.findByText('已新增群組，共 2 位');
  expect(variablesOf('CreatePersonGroup').at(-1)).toMatchObject({ name: '日班', personIds: ['person-1', 'person-2'] });
});

test('takes selected people out of the group that is shown', async () => {
  const { user, dialog, answer, variablesOf } = await openGroupDialog('/people?group=g1');
  answer({ ChangePersonGroup: { changePersonGroup: groups[0] } });
  await user.click(dialog.getByRole('button', { name: '自「船員 A 班」移出 2 位' }));
  await waitFor(() =>
    expect(variablesOf('ChangePersonGroup')).toEqual([
      { id: 'g1', version: 3, add: [], remove: ['person-1', 'person-2'] },
    ]),
  );
});

import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { setLanguage } from '../../lib/i18n';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { chooseExport, keepSavedFiles } from '../../testing/saved-files';
import { testReviewer } from '../../testing/viewer';
import { ApplicationsPage } from './ApplicationsPage';

const port = { code: 'KLPC', nameZh: '基隆港', nameEn: 'Port of Keelung' };
const application = {
  id: 'application-7',
  number: 'OM02-11511-00007',
  form: 'PERIODIC',
  submittedAt: '2026-11-20T02:03:00Z',
  reason: '設備維修',
  itemCount: 3,
  contactName: '林送件',
  contactPhone: '02-12345678',
  waitingFor: [],
  decidedBy: [],
  corrections: [],
  progress: [
    { state: 'REVIEW', count: 2 },
    { state: 'RETURNED', count: 1 },
  ],
  pickupPort: port,
  startDay: null,
  lastDay: null,
  areas: [{ code: 'KL-E', nameZh: '東岸', nameEn: 'East wharf', port }],
  company: { name: '甲公司' },
};
const list = (...items: object[]) => ({ applications: { total: items.length, items } });
const open = (answer: Answers[string] = list(application), at = '/applications') =>
  renderWithApi({ CurrentViewer: { viewer: testReviewer }, ApplicationSearch: answer }, () => <ApplicationsPage />, {
    at,
    route: '/applications',
  });
const row = () => screen.findByRole('row', { name: /OM02-11511-00007/ });
const select = (name: string) => screen.getByRole('combobox', { name });

test('shows each application with its company, and how many of its people stand where', async () => {
  open();
  const found = await row();
  for (const words of ['甲公司', '定期通行證', '設備維修']) expect(found.textContent).toContain(words);
  const states = within(found)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(states).toEqual(
    expect.arrayContaining([expect.stringContaining('待審查 2'), expect.stringMatching(/退回補正$/)]),
  );
  expect(within(found).getByRole('link').getAttribute('href')).toBe('/applications/OM02-11511-00007');
});

test('asks with one choice for both steps at which others decide', async () => {
  const { user, variablesOf, address } = open();
  await row();
  await user.selectOptions(select('進度'), '審核中（待審查、待港警查核）');
  await user.selectOptions(select('申請種類'), '定期申請單');
  await user.click(screen.getByRole('button', { name: '查詢' }));
  await waitFor(() =>
    expect(variablesOf('ApplicationSearch').at(-1)?.filter).toEqual({
      forms: ['PERIODIC'],
      states: ['REVIEW', 'POLICE_CHECK'],
    }),
  );
  expect(address()).toBe('/applications?form=PERIODIC&state=UNDER_REVIEW');
});

test('finds the applications of a company, and one by the beginning of its number', async () => {
  const { user, variablesOf } = open();
  await row();
  await user.type(screen.getByRole('textbox', { name: '公司名稱或統編' }), '5321');
  await user.type(screen.getByRole('textbox', { name: '申請單號（輸入開頭即可）' }), 'OM02{Enter}');
  await waitFor(() =>
    expect(variablesOf('ApplicationSearch').at(-1)?.filter).toMatchObject({ company: '5321', number: 'OM02' }),
  );
});

test('offers no pages larger than one request may cost', async () => {
  open({ applications: { total: 60, items: [application] } });
  await row();
  const sizes = within(select('每頁筆數'))
    .getAllByRole('option')
    .map(({ textContent }) => textContent);
  expect(sizes).toEqual(['10', '20', '50']);
});

test('shows whether there are none at all or none that match', async () => {
  const { unmount } = open(list());
  expect(await screen.findByText('沒有申請單')).toBeDefined();
  unmount();
  open(list(), '/applications?state=RETURNED');
  expect(await screen.findByText('沒有符合條件的資料')).toBeDefined();
});

test('offers to try again when the applications could not be loaded', async () => {
  const { user, answer } = open(refused({ code: 'INTERNAL' }));
  const again = await screen.findByRole('button', { name: '再試一次' });
  answer({ ApplicationSearch: list(application) });
  await user.click(again);
  expect(await row()).toBeDefined();
});

test('names forms, states and areas in English', async () => {
  setLanguage('en');
  open();
  const found = await row();
  expect(found.textContent).toContain('East wharf');
  expect(found.textContent).not.toMatch(/東岸|待審查/);
});

test('exports the applications that are found, with their companies', async () => {
  const files = keepSavedFiles();
  const { user, answer, variablesOf } = open(undefined, '/applications?form=PERIODIC');
  await row();
  answer({ ApplicationSearchExport: { applications: { items: [{ ...application, reason: '=1+1' }] } } });
  await chooseExport(user);
  expect(await screen.findByText('已匯出 1 筆')).toBeDefined();
  expect(variablesOf('ApplicationSearchExport')[0]).toMatchObject({ filter: { forms: ['PERIODIC'] }, page: 1 });
  const text = (await files[0]?.text) ?? '';
  expect(text).toContain('OM02-11511-00007,甲公司');
  expect(text).toContain("'=1+1");
});

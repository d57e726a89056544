import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { useOperatorTexts } from '../../testing/texts';
import { testViewer } from '../../testing/viewer';
import { HomePage } from './HomePage';

useOperatorTexts();

const application = {
  id: 'application-7',
  number: 'OM02-11511-00007',
  form: 'PERIODIC',
  submittedAt: '2026-11-20T02:03:00Z',
  reason: '設備維修',
  itemCount: 2,
  contactName: '林送件',
  contactPhone: '02-12345678',
  waitingFor: [],
  decidedBy: [],
  corrections: [],
  progress: [{ state: 'REVIEW', count: 2 }],
  pickupPort: null,
  startDay: null,
  lastDay: null,
  areas: [],
};
const cards = {
  endingCards: 12,
  unusedCardsNear: 8,
  unusedCardsDeactivated: 9,
  reinstatementsPending: 10,
  anomalousCards: 11,
};
const home = (...items: object[]) => ({
  viewer: { openWork: { drafts: 1, peopleWithoutPassport: 2, suspensions: 3, validSingleEntries: 4, ...cards } },
  applications: { items },
  people: { items: [{ id: 'person-1' }] },
  returned: { total: 5 },
  underReview: { total: 6 },
  toCollect: { total: 7 },
});
const forms = ['FOREIGN_SINGLE_ENTRY', 'PERIODIC', 'RENEWAL'].map((kind) => ({ kind, subject: 'PEOPLE' }));
const noFigures = { passesIssued: { from: '2026-11-01', to: '2026-11-30', series: [] }, ports: [] };

const open = (answers: Answers = {}, viewer: object = testViewer) =>
  renderWithApi(
    {
      CurrentViewer: { viewer },
      Home: home(application),
      PassesIssued: noFigures,
      FormList: { applicationForms: forms },
      ...answers,
    },
    () => <HomePage />,
  );

test('leads from each number to the list of what it counts', async () => {
  open();
  const tiles = await screen.findByRole('region', { name: '目前狀況' });
  await waitFor(() => expect(within(tiles).getAllByRole('link')[0]?.textContent).toContain('5'));
  const found = within(tiles)
    .getAllByRole('link')
    .map((link) => [link.textContent?.replace('30 天', '').replace(/\D/g, ''), link.getAttribute('href')]);
  expect(found).toEqual([
    ['5', '/applications?state=RETURNED'],
    ['6', '/applications?state=UNDER_REVIEW'],
    ['7', '/applications?state=MADE'],
    ['1', '/applications?drafts=1'],
    ['2', '/people?kind=PASSPORT&missing=PASSPORT'],
    ['4', '/passes?kind=SINGLE_ENTRY&status=RUNNING'],
    ['12', '/passes?ends=30&sort=validTo'],
    ['8', '/unused-cards?tab=FIVE'],
    ['9', '/unused-cards?status=DEACTIVATED'],
    ['10', '/unused-cards?status=REINSTATEMENT_PENDING'],
    ['11', '/unused-cards?tab=ANOMALIES'],
    ['3', '/suspensions?tab=RUNNING'],
  ]);
});

test('shows the latest applications, each leading to its page', async () => {
  open();
  const table = await screen.findByRole('table', { name: '最近的申請單' });
  const link = await within(table).findByRole('link', { name: /OM02-11511-00007/ });
  expect(link.getAttribute('href')).toBe('/applications/OM02-11511-00007');
  expect(within(table).getByText('待審查 2')).toBeDefined();
});

test('shows a new company where to begin', async () => {
  open({ Home: home() });
  expect(await screen.findByText('尚無申請單')).toBeDefined();
  expect(
    screen.getByText('請先新增人員並上傳證件（外籍人士為護照，本國人為照片與身分證），再新增申請單。'),
  ).toBeDefined();
  expect(screen.getByRole('link', { name: '人員基本資料' }).getAttribute('href')).toBe('/people');
});

test('R-REG-6 leads a new company step by step to its first application', async () => {
  const lacking = { code: 'CERTIFICATE_NOT_APPROVED', limit: null, until: null };
  const nothing = { ...home(), people: { items: [] } };
  open({ Home: nothing }, { ...testViewer, applicationEligibility: { allowed: false, reasons: [lacking] } });
  await screen.findByText('開始使用');
  const steps = () => screen.getAllByRole('listitem').filter((item) => /已完成|尚未完成/.test(item.textContent ?? ''));
  expect(steps().map((step) => /已完成/.test(step.textContent ?? ''))).toEqual([true, true, false, false, false]);
  const links = steps().map((step) => step.querySelector('a')?.getAttribute('href') ?? '');
  expect(links).toEqual(['', '', '/company', '/people', '/applications']);
  expect(screen.getByRole('link', { name: /0809-088-568/ }).getAttribute('href')).toBe('tel:0809088568');
  expect(screen.queryByText('申請通行證前須完成')).toBeNull();
  expect(screen.queryByRole('heading', { name: '每日核發張數' })).toBeNull();
});

test('begins a new application of any form', async () => {
  const { user, address } = open();
  await user.click(await screen.findByRole('button', { name: '+新增申請單' }));
  expect(await screen.findAllByRole('menuitem')).toHaveLength(3);
  await user.click(screen.getByRole('menuitem', { name: '續卡申請單' }));
  await waitFor(() => expect(address()).toBe('/applications/new/renewal'));
});

test('shows what a company must do before it may apply, and where (R-REG-6)', async () => {
  const lacking = { code: 'CERTIFICATE_NOT_APPROVED', limit: null, until: null };
  open({}, { ...testViewer, applicationEligibility: { allowed: false, reasons: [lacking] } });
  const tasks = (await screen.findByText('申請通行證前須完成')).closest('section, div') as HTMLElement;
  const [data, certificate] = within(tasks.parentElement as HTMLElement).getAllByRole('listitem');
  expect(data?.textContent).toBe('填寫公司基本資料（傳真除外均為必填） 已完成');
  expect(certificate?.textContent).toContain('尚未完成');
  expect(
    within(certificate as HTMLElement)
      .getByRole('link')
      .getAttribute('href'),
  ).toBe('/company');
});

test('speaks of no tasks when nothing is left to do', async () => {
  open();
  await screen.findByRole('table', { name: '最近的申請單' });
  expect(await screen.findByRole('heading', { name: '每日核發張數' })).toBeDefined();
  expect(screen.queryByText('申請通行證前須完成')).toBeNull();
  expect(screen.queryByText('開始使用')).toBeNull();
});

test('offers to try again when the numbers could not be loaded', async () => {
  const { user, answer } = open({ Home: refused({ code: 'TIMEOUT' }) });
  const again = await screen.findByRole('button', { name: '再試一次' });
  answer({ Home: home(application) });
  await user.click(again);
  expect(await screen.findByRole('link', { name: /OM02-11511-00007/ })).toBeDefined();
});

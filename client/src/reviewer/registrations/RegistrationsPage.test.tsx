import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { sampleRegistration, sampleWork } from '../../testing/samples';
import { testReviewer } from '../../testing/viewer';
import { RegistrationPage } from './RegistrationPage';
import { RegistrationsPage } from './RegistrationsPage';

const waiting = {
  id: 'registration-1',
  state: 'OPEN',
  submittedAt: sampleWork.submittedAt,
  companyName: '甲公司',
  organisationNumber: '53212539',
  accountName: 'new-account',
  personName: '林送件',
  decision: null,
  certificate: { id: 'certificate-1', state: 'OPEN' },
};
const rejected = {
  ...waiting,
  id: 'registration-2',
  state: 'REJECTED',
  companyName: '乙公司',
  decision: { decidedAt: '2026-11-20T02:03:00Z', decidedBy: '陳審核' },
  certificate: null,
};
const list = (...items: object[]) => ({ registrations: { total: items.length, items } });

const openList = (answer: Answers[string] = list(waiting), at = '/registrations') =>
  renderWithApi({ CurrentViewer: { viewer: testReviewer }, RegistrationsPage: answer }, () => <RegistrationsPage />, {
    at,
    route: '/registrations',
  });
const row = (name: RegExp) => screen.findByRole('row', { name });

test('shows those that wait: since when, by whom and with which certificate', async () => {
  const { variablesOf } = openList();
  const found = await row(/甲公司/);
  for (const words of ['53212539', 'new-account', '林送件', '已等候 2 天', '待審核']) {
    expect(found.textContent).toContain(words);
  }
  expect(variablesOf('RegistrationsPage')).toEqual([{ state: 'OPEN', filter: {}, page: 1, size: 10 }]);
});

test('shows on the other tabs when and by whom it was decided, in place of how long it waits', async () => {
  const { user, variablesOf, address } = openList();
  await row(/甲公司/);
  await user.click(within(screen.getByRole('navigation', { name: '審核結果' })).getByRole('link', { name: '不通過' }));
  await waitFor(() => expect(variablesOf('RegistrationsPage').at(-1)).toMatchObject({ state: 'REJECTED' }));
  expect(address()).toBe('/registrations?tab=REJECTED');
  expect(screen.getByRole('columnheader', { name: '審核時間' })).toBeDefined();
  expect(screen.queryByRole('columnheader', { name: '等候' })).toBeNull();
});

test('opens a case beside the same list: the tab goes along', async () => {
  openList(list(rejected), '/registrations?tab=REJECTED&page=1');
  const found = await row(/乙公司/);
  expect(found.textContent).toContain('陳審核');
  expect(within(found).getByRole('link').getAttribute('href')).toBe(
    '/registrations/registration-2?tab=REJECTED&page=1',
  );
});

test('finds a registration in any state by company and applicant, with the state of each', async () => {
  const { user, variablesOf, address } = openList(list(rejected), '/registrations?tab=ALL');
  expect(within(await row(/乙公司/)).getByText('不通過')).toBeDefined();
  expect(variablesOf('RegistrationsPage')[0]).toEqual({ filter: {}, page: 1, size: 10 });
  await user.type(screen.getByLabelText('公司名稱或統編'), '乙');
  await user.type(screen.getByLabelText('申請人姓名、帳號或 Email'), '林送件');
  await user.type(screen.getByLabelText('送出日期迄'), '115/11/20{Enter}');
  await waitFor(() =>
    expect(variablesOf('RegistrationsPage').at(-1)).toEqual({
      filter: { company: '乙', applicant: '林送件', submittedBefore: '2026-11-21T00:00:00+08:00' },
      page: 1,
      size: 10,
    }),
  );
  expect(address()).not.toContain('林送件');
  expect(new URLSearchParams(address().split('?')[1]).get('company')).toBe('乙');
});

test('shows that none waits', async () => {
  openList(list());
  expect(await screen.findByText('目前沒有待審核的帳號')).toBeDefined();
  expect(screen.getByText('有新的帳號申請時會出現在這裡。')).toBeDefined();
});

test('offers to try again when the registrations could not be loaded', async () => {
  const { user, answer } = openList(refused({ code: 'TIMEOUT' }));
  const again = await screen.findByRole('button', { name: '再試一次' });
  answer({ RegistrationsPage: list(waiting) });
  await user.click(again);
  expect(await row(/甲公司/)).toBeDefined();
});

const decided = {
  ...sampleRegistration,
  id: 'registration-2',
  state: 'REJECTED',
  companyName: '乙公司',
  decision: { decidedAt: '2026-11-20T02:03:00Z', decidedBy: '陳審核', reason: '統編不符' },
  certificate: null,
  work: null,
};
const openCase = (at: string, answers: Answers = {}) =>
  renderWithApi(
    {
      CurrentViewer: { viewer: testReviewer },
      RegistrationPage: list(rejected, { ...rejected, id: 'registration-3', companyName: '丙公司' }),
      ReviewCase: { registration: decided },
      ...answers,
    },
    () => <RegistrationPage />,
    { at, route: '/registrations/:id' },
  );

test('shows a decided case with who decided and why, and no decisions', async () => {
  const { variablesOf } = openCase('/registrations/registration-2?tab=REJECTED');
  expect(await screen.findByRole('heading', { level: 1, name: '乙公司' })).toBeDefined();
  expect(screen.getAllByText(/統編不符/).length).toBeGreaterThan(0);
  const bar = screen.getByRole('region', { name: '審核' });
  expect(within(bar).queryByRole('button')).toBeNull();
  expect(variablesOf('RegistrationPage')[0]).toMatchObject({ state: 'REJECTED' });
  expect(variablesOf('ClaimWork')).toEqual([]);
});

test('goes to the next case of the list with j, within the tab', async () => {
  const { user, address } = openCase('/registrations/registration-2?tab=REJECTED');
  await screen.findByText('第 1 件，共 2 件');
  await user.keyboard('j');
  await waitFor(() => expect(address()).toBe('/registrations/registration-3?tab=REJECTED'));
});

test('begins the queue on the page that holds the page of the list', async () => {
  const { variablesOf } = openCase('/registrations/registration-2?tab=REJECTED&page=6');
  await screen.findByRole('heading', { level: 1, name: '乙公司' });
  expect(variablesOf('RegistrationPage')[0]).toEqual({ state: 'REJECTED', filter: {}, page: 2, size: 50 });
});

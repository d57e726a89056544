import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { setLanguage } from '../../lib/i18n';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { sampleWork } from '../../testing/samples';
import { testReviewer } from '../../testing/viewer';
import { QueuePage } from './QueuePage';
import { waitingTone } from './work/WaitingMark';

const until = '2026-01-02T03:30:00Z';
const works = [
  { ...sampleWork, withCertificate: true },
  {
    ...sampleWork,
    id: 'work-2',
    kind: 'APPLICATION',
    company: { name: '乙公司', organisationNumber: '12345675' },
    number: 'PA115-000007',
    form: 'PERIODIC',
    steps: ['REVIEW'],
    itemsWaiting: 3,
    branches: [],
    waitingSince: '2026-01-02T03:04:05Z',
    resubmittedAt: null,
    claim: { by: '陳同事', mine: false, until },
  },
  { ...sampleWork, id: 'work-3', company: { name: '丙公司', organisationNumber: '1' }, submittedByViewer: true },
  {
    ...sampleWork,
    id: 'work-4',
    company: { name: '丁公司', organisationNumber: '2' },
    claim: { by: '我', mine: true, until },
  },
];
const counts = [
  { kind: 'REGISTRATION', waiting: 3 },
  { kind: 'CERTIFICATE', waiting: 0 },
  { kind: 'APPLICATION', waiting: 1 },
];
const queue = { workQueue: { total: 4, counts, items: works } };
const viewer = { ...testReviewer, sections: [...testReviewer.sections, 'REGISTRATIONS'] };

const open = (answers: Answers = {}, at = '/queue') =>
  renderWithApi(
    { CurrentViewer: { viewer }, WorkQueue: queue, QueuePorts: { ports: [] }, ...answers },
    () => <QueuePage />,
    {
      at,
      route: '/queue',
    },
  );
const row = (name: string) => screen.findByRole('row', { name: new RegExp(name) });

test('shows each case with its kind, how long it has waited and who works on it', async () => {
  open();
  const first = await row('甲公司');
  expect(first.textContent).toContain('帳號申請');
  expect(first.textContent).toContain('含公司證明文件');
  expect(first.textContent).toContain('已等候 2 天');
  expect(first.textContent).toContain('未認領');
  expect((await row('乙公司')).textContent).toContain('陳同事 至 11:30');
  expect((await row('乙公司')).textContent).toContain('PA115-000007');
  expect((await row('丙公司')).textContent).toContain('您送出的');
  expect((await row('丁公司')).textContent).toContain('您處理中');
});

test('counts what waits on each tab, and all of it on the first', async () => {
  open();
  await row('甲公司');
  const tabs = screen.getByRole('navigation', { name: '種類' });
  expect(
    within(tabs)
      .getAllByRole('link')
      .map(({ textContent }) => textContent?.replace(/\D/g, '')),
  ).toEqual(['4', '3', '0', '1', '0']);
});

test('shows no tabs of companies when the viewer has none to review', async () => {
  open({ CurrentViewer: { viewer: testReviewer } });
  await row('甲公司');
  const tabs = within(screen.getByRole('navigation', { name: '種類' })).getAllByRole('link');
  expect(tabs.map(({ textContent }) => textContent?.replace(/\d/g, ''))).toEqual(['全部', '申請單', '停用及註銷']);
});

test('R-PRD-8 leads from a proposal about a card to the page of the card, where a second person decides it', async () => {
  const proposal = { ...sampleWork, id: 'work-9', kind: 'CARD_STOP', passNumber: 'KLPS115-000009' };
  open({ WorkQueue: { workQueue: { total: 1, counts, items: [proposal] } } });
  const found = await row('甲公司');
  expect(found.textContent).toContain('停用及註銷');
  expect(found.textContent).toContain('KLPS115-000009');
  expect(within(found).getAllByRole('link')[0]?.getAttribute('href')).toBe('/passes/KLPS115-000009');
});

test('asks only for cases of the tab and the claims that were chosen', async () => {
  const { user, variablesOf, address } = open({}, '/queue?tab=APPLICATION');
  await row('甲公司');
  expect(variablesOf('WorkQueue')[0]?.filter).toMatchObject({ kinds: ['APPLICATION'], claims: null });
  await user.selectOptions(screen.getByRole('combobox', { name: '處理中' }), '您處理中');
  await user.type(screen.getByRole('textbox', { name: '公司名稱或統編' }), '甲{Enter}');
  await waitFor(() =>
    expect(variablesOf('WorkQueue').at(-1)?.filter).toMatchObject({
      claims: ['MINE'],
      company: '甲',
      kinds: ['APPLICATION'],
    }),
  );
  expect(address()).toContain('tab=APPLICATION');
});

test('opens the cases assigned to the viewer, as the mail about an assignment links to them', async () => {
  const { user, variablesOf, address } = open({}, '/queue?assigned=MINE');
  await row('甲公司');
  expect(variablesOf('WorkQueue')[0]?.filter).toMatchObject({ assignments: ['MINE'] });
  await user.selectOptions(screen.getByRole('combobox', { name: '指派' }), '未指派');
  await user.click(screen.getByRole('button', { name: '查詢' }));
  await waitFor(() => expect(variablesOf('WorkQueue').at(-1)?.filter).toMatchObject({ assignments: ['NONE'] }));
  expect(address()).toContain('assigned=NONE');
});

test('filters by form, step, port, size and age, and orders, all of it in the address', async () => {
  const { variablesOf } = open(
    { QueuePorts: { ports: [] } },
    '/queue?form=PERIODIC&step=POLICE_CHECK&port=KEELUNG&items=10&age=7&order=WAITING',
  );
  await row('甲公司');
  const [asked] = variablesOf('WorkQueue');
  expect(asked).toMatchObject({
    order: 'WAITING',
    size: 20,
    filter: { forms: ['PERIODIC'], steps: ['POLICE_CHECK'], portCodes: ['KEELUNG'], minItems: 10 },
  });
  const { waitingBefore } = (asked?.filter ?? {}) as { waitingBefore: string };
  const days = (Date.now() - Date.parse(waitingBefore)) / 86_400_000;
  expect(days).toBeGreaterThanOrEqual(7);
  expect(days).toBeLessThan(7.1);
});

test('keeps the filter by number of people beside the size of the page', async () => {
  const { user, variablesOf, address } = open({}, '/queue?age=7&size=50');
  await row('甲公司');
  await user.selectOptions(screen.getByRole('combobox', { name: '人數' }), '10');
  await user.click(screen.getByRole('button', { name: '查詢' }));
  await waitFor(() => expect(variablesOf('WorkQueue').at(-1)).toMatchObject({ size: 50, filter: { minItems: 10 } }));
  expect(address()).toContain('items=10');
});

test.each([
  [2.9, 'neutral'],
  [3, 'warning'],
  [6.9, 'warning'],
  [7, 'danger'],
] as const)('a case that has waited %s days is marked as %s', (days, tone) => {
  const now = Date.parse('2026-11-10T10:00:00+08:00');
  expect(waitingTone(new Date(now - days * 86_400_000).toISOString(), now)).toBe(tone);
});

test('opens a case by keyboard, and its address keeps the filter of the list', async () => {
  const { user, address } = open({}, '/queue?claim=FREE');
  await row('甲公司');
  await user.keyboard('jj{Enter}');
  await screen.findByText('elsewhere');
  expect(address()).toBe('/queue/application/PA115-000007?claim=FREE');
});

test('shows that nothing waits when the queue is empty', async () => {
  open({ WorkQueue: { workQueue: { total: 0, counts: [], items: [] } } });
  expect(await screen.findByText('目前沒有等候審核的案件')).toBeDefined();
});

test('offers to try again when the queue could not be loaded', async () => {
  const { user, answer } = open({ WorkQueue: refused({ code: 'INTERNAL' }) });
  const again = await screen.findByRole('button', { name: '再試一次' });
  answer({ WorkQueue: queue });
  await user.click(again);
  expect(await row('甲公司')).toBeDefined();
});

test('speaks of one day and of several in English', async () => {
  setLanguage('en');
  const day = new Date(Date.now() - 25 * 3_600_000).toISOString();
  open({
    WorkQueue: {
      workQueue: { total: 2, counts, items: [works[0], { ...works[2], submittedAt: day, waitingSince: day }] },
    },
  });
  expect((await row('甲公司')).textContent).toContain('Waiting 2 days');
  expect((await row('丙公司')).textContent).toMatch(/Waiting 1 day(?!s)/);
});

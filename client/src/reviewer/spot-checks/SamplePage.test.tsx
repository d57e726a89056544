import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { testReviewer } from '../../testing/viewer';
import { SamplePage } from './SamplePage';

const port = { code: 'KLPC', nameZh: '基隆港', nameEn: 'Port of Keelung' };
const drawn = (position: number, pass: object = {}) => ({
  position,
  pass: {
    id: `pass-${position}`,
    number: `KLPS115-${String(position).padStart(6, '0')}`,
    pendingSpotCheck: { submittedByViewer: false },
    port,
    holder: { name: `JOHN ${position}`, masked: false },
    company: { name: '甲公司' },
    spotCheck: null,
    ...pass,
  },
});
const checked = (result: string, reason: string | null = null) => ({
  pendingSpotCheck: null,
  spotCheck: { result, reason, checkedAt: '2026-11-08T01:02:03Z', checkedBy: '陳同事' },
});
const sampleOf = (items: ReturnType<typeof drawn>[], own: object = {}) => ({
  spotCheckSample: {
    id: 'sample-1',
    sharePercent: 10,
    issuedFrom: '2026-11-01',
    issuedBefore: '2026-11-07',
    population: 30,
    size: items.length,
    checked: items.filter(({ pass }) => 'spotCheck' in pass && pass.spotCheck !== null).length,
    failed: 1,
    drawnAt: '2026-11-07T02:03:00Z',
    drawnBy: '陳審核',
    branch: testReviewer.branches[0],
    seed: 'made-up-seed',
    passes: { total: items.length, items },
    ...own,
  },
});
const three = [
  drawn(1, checked('FAILED', '護照過期')),
  drawn(2, { pendingSpotCheck: { submittedByViewer: true } }),
  drawn(3),
];

const open = (answers: Answers = {}, at = '/spot-checks/sample-1') =>
  renderWithApi(
    {
      CurrentViewer: { viewer: testReviewer },
      SpotCheckSample: sampleOf(three),
      SpotCheckSampleReproducible: { isSampleReproducible: true },
      ...answers,
    },
    () => <SamplePage />,
    { at, route: '/spot-checks/:id' },
  );
const rows = async () =>
  within(await screen.findByRole('table', { name: '抽出的當次證' }))
    .getAllByRole('row')
    .slice(1);

test('shows what the sample was drawn from, and that it can be drawn again', async () => {
  open();
  expect(await screen.findByRole('heading', { level: 1, name: '基隆抽檢名單' })).toBeDefined();
  expect(screen.getByText('母體 30 張，抽出 3 張（10%）')).toBeDefined();
  expect(screen.getByText('made-up-seed')).toBeDefined();
  expect(await screen.findByText('可重現', { selector: 'span' })).toBeDefined();
});

test('warns when the sample does not come out again', async () => {
  open({ SpotCheckSampleReproducible: { isSampleReproducible: false } });
  expect(await screen.findByText('無法重現')).toBeDefined();
  expect(screen.getByText(/請通知系統管理人員/)).toBeDefined();
});

test('shows the sample even when it could not be drawn again, and tries that once more', async () => {
  const { user, answer } = open({ SpotCheckSampleReproducible: refused({ code: 'TIMEOUT' }) });
  expect(await rows()).toHaveLength(3);
  const again = await screen.findByRole('button', { name: '再試一次' });
  answer({ SpotCheckSampleReproducible: { isSampleReproducible: true } });
  await user.click(again);
  expect(await screen.findByText(/結果與名單相同/)).toBeDefined();
});

test('shows the result of each pass, why it failed and by whom it was checked', async () => {
  open();
  const [failed, own, waiting] = await rows();
  for (const words of ['不合格', '護照過期', '陳同事']) expect(failed?.textContent).toContain(words);
  expect(own?.textContent).toContain('這張當次證是您送出的申請');
  expect(waiting?.textContent).toContain('未抽檢');
});

test('leads straight to the next pass that this reviewer may check', async () => {
  open();
  const link = await screen.findByRole('link', { name: '繼續抽檢' });
  expect(link.getAttribute('href')).toBe('/spot-checks/sample-1/KLPS115-000003');
});

test('begins with the first pass when none is checked yet', async () => {
  open({ SpotCheckSample: sampleOf([drawn(1), drawn(2)]) });
  expect((await screen.findByRole('link', { name: '開始抽檢' })).getAttribute('href')).toBe(
    '/spot-checks/sample-1/KLPS115-000001',
  );
});

test('offers nothing to go on with when all are checked', async () => {
  open({ SpotCheckSample: sampleOf([drawn(1, checked('PASSED'))]) });
  expect(await screen.findByText('全部抽檢完成')).toBeDefined();
  expect(screen.queryByRole('link', { name: /^(開始|繼續)抽檢$/ })).toBeNull();
});

test('shows only those that failed on their tab, and keeps the tab on the way to a pass', async () => {
  const { user, address } = open();
  const tabs = await screen.findByRole('navigation', { name: '抽檢結果' });
  expect(
    within(tabs)
      .getAllByRole('link')
      .map(({ textContent }) => textContent),
  ).toEqual(['全部3', '未抽檢2', '不合格1']);
  await user.click(within(tabs).getByRole('link', { name: /不合格/ }));
  await waitFor(async () => expect(await rows()).toHaveLength(1));
  expect(address()).toBe('/spot-checks/sample-1?tab=FAILED');
  expect(screen.getByRole('link', { name: 'KLPS115-000001' }).getAttribute('href')).toBe(
    '/spot-checks/sample-1/KLPS115-000001?tab=FAILED',
  );
});

test('shows in words that a tab is empty', async () => {
  open({ SpotCheckSample: sampleOf([drawn(1)]) }, '/spot-checks/sample-1?tab=FAILED');
  expect(await screen.findByText('沒有不合格的當次證')).toBeDefined();
});

test('reads all pages of a large sample before it shows any of it', async () => {
  const many = Array.from({ length: 120 }, (_, at) => drawn(at + 1));
  const { variablesOf } = open({
    SpotCheckSample: ({ page }) => {
      const from = (Number(page) - 1) * 100;
      return sampleOf(many, { passes: { total: 120, items: many.slice(from, from + 100) } });
    },
  });
  expect(await screen.findByText('第 1–10 筆，共 120 筆')).toBeDefined();
  expect(variablesOf('SpotCheckSample').map(({ page }) => page)).toEqual([1, 2]);
});

test('shows that there is no such sample', async () => {
  open({ SpotCheckSample: { spotCheckSample: null } });
  expect(await screen.findByRole('heading', { level: 1, name: '查無這份抽檢名單' })).toBeDefined();
});

test('offers to try again when the sample could not be loaded', async () => {
  const { user, answer } = open({ SpotCheckSample: refused({ code: 'TIMEOUT' }) });
  const again = await screen.findByRole('button', { name: '再試一次' });
  answer({ SpotCheckSample: sampleOf(three) });
  await user.click(again);
  expect(await rows()).toHaveLength(3);
});

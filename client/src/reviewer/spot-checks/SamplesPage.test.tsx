import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { testReviewer } from '../../testing/viewer';
import { SamplesPage } from './SamplesPage';

const sample = {
  id: 'sample-1',
  sharePercent: 10,
  issuedFrom: '2026-11-01',
  issuedBefore: '2026-11-07',
  population: 30,
  size: 3,
  checked: 1,
  failed: 1,
  drawnAt: '2026-11-07T02:03:00Z',
  drawnBy: '陳審核',
  branch: testReviewer.branches[0],
};
const list = (...items: object[]) => ({ spotCheckSamples: { total: items.length, items } });
const open = (answer: Answers[string] = list(sample), answers: Answers = {}) =>
  renderWithApi(
    { CurrentViewer: { viewer: testReviewer }, SpotCheckSamples: answer, ...answers },
    () => <SamplesPage />,
    { at: '/spot-checks', route: '/spot-checks' },
  );
const row = () => screen.findByRole('row', { name: /陳審核/ });

test('shows of each sample what it was drawn from and how far it is checked', async () => {
  open();
  const found = await row();
  expect(within(found).getByText('2026/11/01–2026/11/07')).toBeDefined();
  expect(within(found).getByText('10%')).toBeDefined();
  const bar = within(found).getByRole<HTMLProgressElement>('progressbar', { name: '已抽檢 1 張，共 3 張' });
  expect(bar.value).toBe(1);
  expect(within(found).getByRole('link').getAttribute('href')).toBe('/spot-checks/sample-1');
});

test('shows in words that a sample is checked to its end', async () => {
  open(list({ ...sample, checked: 3 }));
  expect(within(await row()).getByText('全部抽檢完成')).toBeDefined();
  expect(within(await row()).queryByRole('progressbar')).toBeNull();
});

test('opens the sample that was drawn', async () => {
  const { user, address } = open(list(sample), {
    DrawSpotCheckSample: { drawSpotCheckSample: { id: 'sample-2', size: 3, population: 30 } },
  });
  await row();
  await user.click(screen.getByRole('button', { name: '產生抽檢名單' }));
  const dialog = await screen.findByRole('dialog', { name: '產生抽檢名單' });
  await user.click(within(dialog).getByRole('button', { name: '抽出' }));
  await waitFor(() => expect(address()).toBe('/spot-checks/sample-2'));
  expect(await screen.findByText('已從 30 張中抽出 3 張')).toBeDefined();
});

test('keeps the dialog open, with the reason, when nothing could be drawn', async () => {
  const { user, address } = open(list(sample), { DrawSpotCheckSample: refused({ code: 'NOTHING_TO_DRAW' }) });
  await row();
  await user.click(screen.getByRole('button', { name: '產生抽檢名單' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: '抽出' }));
  expect(await within(dialog).findByRole('alert')).toBeDefined();
  expect(address()).toBe('/spot-checks');
});

test('starts over with the usual days and share when the dialog is opened again', async () => {
  const { user } = open();
  await user.click(screen.getByRole('button', { name: '產生抽檢名單' }));
  const days = await screen.findByRole<HTMLInputElement>('textbox', { name: '核發期間（天）' });
  await waitFor(() => expect(document.activeElement).toBe(days));
  await user.clear(days);
  await user.type(days, '14');
  await user.click(screen.getByRole('button', { name: '取消' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await user.click(screen.getByRole('button', { name: '產生抽檢名單' }));
  expect(await screen.findByRole('textbox', { name: '核發期間（天）' })).toHaveProperty('value', '7');
});

test('shows what to expect when nothing was drawn yet', async () => {
  open(list());
  expect(await screen.findByText('還沒有抽檢名單')).toBeDefined();
  expect(screen.getByText('產生抽檢名單後，名單會列在這裡。')).toBeDefined();
});

test('offers to try again when the samples could not be loaded', async () => {
  const { user, answer } = open(refused({ code: 'TIMEOUT' }));
  const again = await screen.findByRole('button', { name: '再試一次' });
  answer({ SpotCheckSamples: list(sample) });
  await user.click(again);
  expect(await row()).toBeDefined();
});

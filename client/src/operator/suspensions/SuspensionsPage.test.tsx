import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { setLanguage } from '../../lib/i18n';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { sampleSuspension } from '../../testing/samples';
import { useOperatorTexts } from '../../testing/texts';
import { SuspensionNotice } from './SuspensionNotice';
import { SuspensionsPage } from './SuspensionsPage';

useOperatorTexts();

const lifted = {
  ...sampleSuspension,
  id: 'suspension-2',
  state: 'LIFTED',
  passNumber: 'KLPC115-000009',
  liftedAt: '2026-02-03T04:05:06Z',
  liftedBy: '陳審核',
  liftReason: '已改善',
};
const ended = { ...sampleSuspension, id: 'suspension-3', state: 'ENDED', passNumber: 'KLPC115-000010' };
const list = (...items: object[]) => ({ suspensions: { total: items.length, items } });
const open = (answer: Answers[string] = list(sampleSuspension, lifted, ended), at = '/suspensions') =>
  renderWithApi({ CompanySuspensions: answer }, () => <SuspensionsPage />, { at, route: '/suspensions' });
const row = (number: string) => screen.findByRole('row', { name: new RegExp(number) });

test('shows why, where and how long, and leads to the pass that was checked (R-ONE-7)', async () => {
  open();
  const found = await row('KLPC115-000008');
  for (const words of ['基隆港', '2026/01/01', '2026/03/31', '冒用', '停權'])
    expect(found.textContent).toContain(words);
  expect(within(found).getByRole('link').getAttribute('href')).toBe('/passes/KLPC115-000008');
});

test('shows how one ended: lifted by whom and why, or by its time', async () => {
  open();
  for (const words of ['陳審核', '已改善', '2026/02/03']) {
    expect((await row('KLPC115-000009')).textContent).toContain(words);
  }
  expect((await row('KLPC115-000010')).textContent).toContain('期滿');
});

test('shows on a tab only those that run', async () => {
  const { user, variablesOf, address } = open();
  await row('KLPC115-000008');
  expect(variablesOf('CompanySuspensions')[0]).toMatchObject({ states: null });
  await user.click(screen.getByRole('link', { name: '停權中' }));
  await waitFor(() => expect(variablesOf('CompanySuspensions').at(-1)).toMatchObject({ states: ['RUNNING'] }));
  expect(address()).toBe('/suspensions?tab=RUNNING');
});

test('shows what brings a suspension when there was none', async () => {
  open(list());
  expect(await screen.findByText('貴公司沒有停權紀錄')).toBeDefined();
  expect(screen.getByText(/核發後會抽檢護照影本/)).toBeDefined();
});

test('offers to try again when they could not be loaded', async () => {
  const { user, answer } = open(refused({ code: 'TIMEOUT' }));
  const again = await screen.findByRole('button', { name: '再試一次' });
  answer({ CompanySuspensions: list(sampleSuspension) });
  await user.click(again);
  expect(await row('KLPC115-000008')).toBeDefined();
});

test('warns before a form is filled in: for which port, why and from when on again (R-ONE-7)', () => {
  renderWithApi({}, () => <SuspensionNotice suspensions={[sampleSuspension]} />);
  expect(
    screen.getByText('基隆港：停權期間 2026/01/01–2026/03/31，2026/04/01 起可再申請。', { exact: false }),
  ).toBeDefined();
  expect(screen.getByText('原因：冒用')).toBeDefined();
  expect(screen.getByRole('link', { name: '查看停權紀錄' }).getAttribute('href')).toBe('/suspensions');
});

test('warns of nothing when no suspension runs', () => {
  const { container } = renderWithApi({}, () => <SuspensionNotice suspensions={[]} />);
  expect(container.textContent).toBe('');
});

test('names the port in English', async () => {
  setLanguage('en');
  open();
  expect((await row('KLPC115-000008')).textContent).toContain('Port of Keelung');
});

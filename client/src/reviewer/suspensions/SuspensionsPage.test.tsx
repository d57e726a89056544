import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { sampleCompanySuspension } from '../../testing/samples';
import { chooseExport, keepSavedFiles } from '../../testing/saved-files';
import { testReviewer } from '../../testing/viewer';
import { SuspensionsPage } from './SuspensionsPage';

const ports = [
  { code: 'KLPC', nameZh: '基隆港', nameEn: 'Port of Keelung', branch: { code: 'KL' } },
  { code: 'KHPC', nameZh: '高雄港', nameEn: 'Port of Kaohsiung', branch: { code: 'KH' } },
];
const list = (...items: object[]) => ({ suspensions: { total: items.length, items }, ports });

const open = (answer: Answers[string] = list(sampleCompanySuspension), at = '/suspensions') =>
  renderWithApi({ CurrentViewer: { viewer: testReviewer }, Suspensions: answer }, () => <SuspensionsPage />, {
    at,
    route: '/suspensions',
  });
const lift = { name: '提前解除 甲公司 基隆港的停權' };

test('shows what is in force, with the way to lift it', async () => {
  const { user, variablesOf } = open();
  const row = await screen.findByRole('row', { name: /甲公司/ });
  expect(row.textContent).toContain('2026/03/31');
  expect(row.textContent).toContain('冒用');
  expect(variablesOf('Suspensions')[0]?.filter).toMatchObject({ states: ['RUNNING'] });
  await user.click(within(row).getByRole('button', lift));
  expect(await screen.findByRole('dialog', lift)).toBeDefined();
});

test('shows by whom and why it was lifted, and offers no lifting, when it is over', async () => {
  const lifted = {
    ...sampleCompanySuspension,
    state: 'LIFTED',
    liftedAt: '2026-02-03T04:05:06Z',
    liftedBy: '陳同事',
    liftReason: '已改善',
  };
  const { variablesOf } = open(list(lifted), '/suspensions?tab=LIFTED');
  const row = await screen.findByRole('row', { name: /甲公司/ });
  expect(row.textContent).toContain('陳同事');
  expect(row.textContent).toContain('已改善');
  expect(within(row).queryByRole('button')).toBeNull();
  expect(variablesOf('Suspensions')[0]?.filter).toMatchObject({ states: ['LIFTED'] });
});

test('filters by company and by a port of the viewer’s branches', async () => {
  const { user, variablesOf } = open();
  await screen.findByRole('row', { name: /甲公司/ });
  const port = screen.getByRole('combobox', { name: '停權港口' });
  expect(within(port).queryByRole('option', { name: '高雄港' })).toBeNull();
  await user.selectOptions(port, '基隆港');
  await user.type(screen.getByRole('textbox', { name: '公司名稱或統編開頭' }), '5321{Enter}');
  await waitFor(() =>
    expect(variablesOf('Suspensions').at(-1)?.filter).toMatchObject({ portCodes: ['KLPC'], company: '5321' }),
  );
});

test('shows that no company is suspended when the list is empty', async () => {
  open(list());
  expect(await screen.findByText('目前沒有停權中的公司')).toBeDefined();
});

test('offers to try again when the list could not be loaded', async () => {
  const { user, answer } = open(refused({ code: 'INTERNAL' }));
  const again = await screen.findByRole('button', { name: '再試一次' });
  answer({ Suspensions: list(sampleCompanySuspension) });
  await user.click(again);
  expect(await screen.findByRole('row', { name: /甲公司/ })).toBeDefined();
});

test('exports the suspensions of the tab that is open', async () => {
  const files = keepSavedFiles();
  const { user, answer, variablesOf } = open(undefined, '/suspensions?tab=LIFTED');
  await screen.findByRole('row', { name: /甲公司/ });
  answer({ SuspensionExport: { suspensions: { items: [sampleCompanySuspension] } } });
  await chooseExport(user);
  expect(await screen.findByText('已匯出 1 筆')).toBeDefined();
  expect(variablesOf('SuspensionExport')[0]?.filter).toMatchObject({ states: ['LIFTED'] });
  expect(await files[0]?.text).toMatch(/甲公司,.*基隆港,.*冒用/);
});

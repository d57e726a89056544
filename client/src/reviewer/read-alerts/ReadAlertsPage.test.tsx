import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { setLanguage } from '../../lib/i18n';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { chooseExport, keepSavedFiles } from '../../testing/saved-files';
import { testReviewer } from '../../testing/viewer';
import { ReadAlertsPage } from './ReadAlertsPage';

const viewer = { ...testReviewer, openWork: { ...testReviewer.openWork, readAlerts: 2 } };
const alert = {
  ...{ id: 'alert-1', rule: 'AT_NIGHT', day: '2026-03-04', by: '林港生', accountName: 'reviewer-kl' },
  ...{ measured: 14, allowed: 10, foundAt: '2026-03-04T05:06:07Z' },
  ...{ lookedAt: null, lookedAtBy: null, remark: null, mine: false },
};
const list = (...items: object[]) => ({ readAlerts: { total: items.length, items } });
const open = (answer: Answers[string], answers: Answers = {}, at = '/read-alerts') =>
  renderWithApi({ CurrentViewer: { viewer }, ReadAlerts: answer, ...answers }, () => <ReadAlertsPage />, {
    at,
    route: '/read-alerts',
  });
const note = async (user: ReturnType<typeof open>['user']) => {
  await user.click(await screen.findByRole('button', { name: /註記查明情形/ }));
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByRole('textbox', { name: /查明情形/ }), '夜間支援');
  await user.click(within(dialog).getByRole('button', { name: '儲存註記' }));
};

test('says who read unusually, how and when, and leads to what they read without their name in the address', async () => {
  const { variablesOf } = open(list(alert));
  const row = await screen.findByRole('row', { name: /reviewer-kl/ });
  expect(row.textContent).toMatch(
    /2026\/03\/04.*林港生reviewer-kl.*夜間查閱22:00 至 06:00 查閱 14 人（超過 10 人即提醒）/,
  );
  const href = within(row).getByRole('link').getAttribute('href');
  expect(href).toMatch(/^\/id-number-reads\?accountName=[\da-f]{8}&from=2026-03-04&to=2026-03-04$/);
  expect(variablesOf('ReadAlerts')[0]).toMatchObject({ filter: { lookedAt: false } });
  expect((await screen.findByRole('link', { name: /待查明/, current: 'page' })).textContent).toContain('2');
});

test('notes what came of an alert', async () => {
  const { user, variablesOf } = open(list(alert), { LookAtReadAlert: { lookAtReadAlert: alert } });
  await note(user);
  expect(await screen.findByText('已註記')).toBeDefined();
  expect(variablesOf('LookAtReadAlert')).toEqual([{ id: 'alert-1', remark: '夜間支援' }]);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('reads the list again when another administrator was faster, and keeps what was written', async () => {
  const { user, variablesOf } = open(list(alert), { LookAtReadAlert: refused({ code: 'CONFLICT' }) });
  await note(user);
  await waitFor(() => expect(variablesOf('ReadAlerts').length).toBeGreaterThan(1));
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /查明情形/ }).value).toBe('夜間支援');
});

test('leaves an alert about oneself to another administrator', async () => {
  open(list({ ...alert, mine: true }));
  expect(await screen.findByText('這是您的帳號，由其他管理者查明')).toBeDefined();
  expect(screen.queryByRole('button', { name: /註記查明情形/ })).toBeNull();
});

test('shows those that were looked at with the remark, in English too, and says when there are none', async () => {
  setLanguage('en');
  const looked = { ...alert, lookedAt: '2026-03-05T05:06:07Z', lookedAtBy: '陳管理', remark: '夜間支援' };
  const { variablesOf, unmount } = open(list(looked), {}, '/read-alerts?tab=LOOKED_AT');
  expect((await screen.findByRole('row', { name: /reviewer-kl/ })).textContent).toMatch(/At night.*夜間支援陳管理/);
  expect(variablesOf('ReadAlerts')[0]).toMatchObject({ filter: { lookedAt: true } });
  unmount();
  open(list());
  expect(await screen.findByText('No unusual reading to look at')).toBeDefined();
});

test('exports the alerts', async () => {
  const files = keepSavedFiles();
  const { user, answer } = open(list(alert));
  await screen.findByRole('row', { name: /reviewer-kl/ });
  answer({ ReadAlertExport: { readAlerts: { items: [alert] } } });
  await chooseExport(user);
  expect(await screen.findByText('已匯出 1 筆')).toBeDefined();
  expect(await files[0]?.text).toContain('2026-03-04,林港生,reviewer-kl,夜間查閱,14,10,2026/03/04 13:06:07');
});

import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { sampleBranches, sampleGateSystem } from '../../testing/samples';
import { GateSystemPage } from './GateSystemPage';
import { NewGateSystemPage } from './NewGateSystemPage';

const ports = sampleBranches.map((branch) => ({ branch }));
const token = {
  id: 'token-1',
  label: '東岸 1 號',
  createdAt: '2026-01-02T03:04:05Z',
  expiresAt: '2099-01-02T03:04:05Z',
  revokedAt: null,
  lastUsedAt: null,
};
const page = (system: object | null = { ...sampleGateSystem, tokens: [token] }) => ({ gateSystem: system, ports });
const open = (answers: Answers = {}) =>
  renderWithApi({ GateSystemPage: page(), ...answers }, () => <GateSystemPage />, {
    at: '/gate-systems/system-1',
    route: '/gate-systems/:id',
  });
const tokens = () => screen.findByRole('table', { name: '這個系統的存取權杖' });

test('shows one gate system with its tokens, its branches to be changed and what can be done', async () => {
  open();
  expect(await screen.findByRole('heading', { level: 1, name: '東岸主機' })).toBeDefined();
  expect(within(await tokens()).getByRole('row', { name: /東岸 1 號/ })).toBeDefined();
  const form = screen.getByRole('form', { name: '名稱與分公司' });
  expect(within(form).getByRole('checkbox', { name: '基隆', checked: true })).toBeDefined();
  expect(within(form).getByRole('checkbox', { name: '高雄', checked: false })).toBeDefined();
  expect(screen.getByRole('button', { name: '停用系統' })).toBeDefined();
});

test('makes a token for this system and shows it once, with where it belongs', async () => {
  const { user, variablesOf } = open({
    CreateGateToken: { createGateToken: { token: 'made-up-token', accessToken: token } },
  });
  await tokens();
  await user.type(screen.getByRole('textbox', { name: '用途' }), '東岸 2 號');
  await user.click(screen.getByRole('button', { name: '建立' }));
  const dialog = await screen.findByRole('alertdialog', { name: '存取權杖已建立' });
  expect(dialog.textContent).toContain('made-up-token');
  expect(dialog.textContent).toContain('設定到門禁系統');
  expect(variablesOf('CreateGateToken')).toEqual([{ systemId: 'system-1', label: '東岸 2 號', days: 30 }]);
  await user.click(within(dialog).getByRole('button', { name: '我已複製，關閉' }));
  await waitFor(() => expect(document.body.textContent).not.toContain('made-up-token'));
});

test('revokes a token of this system, not one of the viewer', async () => {
  const { user, variablesOf } = open({
    RevokeGateToken: { revokeGateToken: { ...token, revokedAt: '2026-02-02T00:00:00Z' } },
  });
  await user.click(await screen.findByRole('button', { name: '撤銷「東岸 1 號」' }));
  const dialog = await screen.findByRole('alertdialog');
  await user.click(within(dialog).getByRole('button', { name: '撤銷' }));
  expect(await screen.findByText('「東岸 1 號」已撤銷')).toBeDefined();
  expect(variablesOf('RevokeGateToken')).toEqual([{ id: 'token-1' }]);
});

test('shows why a token could not be revoked, and keeps it', async () => {
  const { user } = open({ RevokeGateToken: refused({ code: 'FORBIDDEN' }) });
  await user.click(await screen.findByRole('button', { name: '撤銷「東岸 1 號」' }));
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: '撤銷' }));
  expect(await screen.findByText('撤銷失敗')).toBeDefined();
  expect(screen.getByRole('button', { name: '撤銷「東岸 1 號」' })).toBeDefined();
});

test('makes no tokens for a system that is disabled, and shows since when it is', async () => {
  open({ GateSystemPage: page({ ...sampleGateSystem, state: 'DISABLED', disabledAt: '2026-02-03T04:05:06Z' }) });
  expect(await screen.findByText('系統停用中，不能建立權杖。')).toBeDefined();
  expect(screen.queryByRole('textbox', { name: '用途' })).toBeNull();
  expect(screen.getByText('停用時間')).toBeDefined();
  expect(screen.getByRole('button', { name: '啟用系統' })).toBeDefined();
});

test('shows that a system without tokens can neither ask nor report', async () => {
  open({ GateSystemPage: page(sampleGateSystem) });
  expect(await screen.findByText('還沒有存取權杖')).toBeDefined();
  expect(screen.getByText('沒有權杖，系統無法查驗與回報。')).toBeDefined();
});

test('shows a system as a colleague left it who was faster', async () => {
  const { user, answer } = open({ DisableGateSystem: refused({ code: 'CONFLICT' }) });
  await user.click(await screen.findByRole('button', { name: '停用系統' }));
  const dialog = await screen.findByRole('alertdialog');
  await user.type(within(dialog).getByRole('textbox'), '汰換');
  answer({ GateSystemPage: page({ ...sampleGateSystem, state: 'DISABLED', version: 2 }) });
  await user.click(within(dialog).getByRole('button', { name: '停用系統' }));
  expect(await screen.findByRole('button', { name: '啟用系統', hidden: true })).toBeDefined();
});

test('shows that there is no such system, and leads back', async () => {
  open({ GateSystemPage: page(null) });
  expect(await screen.findByRole('heading', { level: 1, name: '查無這個門禁系統' })).toBeDefined();
  expect(screen.getByRole('link', { name: '回門禁系統清單' }).getAttribute('href')).toBe('/gate-systems');
});

test('offers to try again when it could not be loaded', async () => {
  const { user, answer } = open({ GateSystemPage: refused({ code: 'TIMEOUT' }) });
  const again = await screen.findByRole('button', { name: '再試一次' });
  answer({ GateSystemPage: page() });
  await user.click(again);
  expect(await screen.findByRole('heading', { level: 1, name: '東岸主機' })).toBeDefined();
});

const openNew = (answers: Answers = {}) =>
  renderWithApi(
    { NewGateSystem: { ports }, CreateGateSystem: { createGateSystem: sampleGateSystem }, ...answers },
    () => <NewGateSystemPage />,
    { at: '/gate-systems/new', route: '/gate-systems/new' },
  );

test('goes to a new system, where its token is made', async () => {
  const { user, address } = openNew();
  await user.type(screen.getByRole('textbox', { name: '名稱' }), '東岸主機');
  await user.click(await screen.findByRole('checkbox', { name: '基隆' }));
  await user.click(screen.getByRole('button', { name: '建立門禁系統' }));
  await waitFor(() => expect(address()).toBe('/gate-systems/system-1'));
  expect(await screen.findByText('門禁系統「東岸主機」已建立，請發給存取權杖')).toBeDefined();
});

test('shows at the field that a branch is missing, and stays', async () => {
  const { user, address } = openNew({ CreateGateSystem: refused({ code: 'REQUIRED', field: 'input.branchCodes' }) });
  await user.type(screen.getByRole('textbox', { name: '名稱' }), '東岸主機');
  await user.click(screen.getByRole('button', { name: '建立門禁系統' }));
  expect(await screen.findByRole('group', { name: /^分公司/, description: /錯誤：/ })).toBeDefined();
  expect(address()).toBe('/gate-systems/new');
});

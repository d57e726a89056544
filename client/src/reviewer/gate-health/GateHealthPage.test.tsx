import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { setLanguage } from '../../lib/i18n';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { sampleGate } from '../../testing/samples';
import { GateHealthPage } from './GateHealthPage';

const ports = [{ code: 'KLPC', nameZh: '基隆港', nameEn: 'Port of Keelung' }];
const health = {
  gate: sampleGate,
  state: 'OK',
  heardAt: '2026-01-02T04:00:00Z',
  lastPassageAt: '2026-01-02T03:59:00Z',
  behindSince: null,
  pendingChanges: 0,
  unsentEvents: 0,
  clockAheadSeconds: 0.04,
  software: 'Pforte 3.1',
  openStreams: 1,
  system: { id: 'system-1', name: '基隆港門禁' },
};
const behind = {
  ...health,
  gate: { ...sampleGate, id: 'gate-2', code: 'KL-EAST-2' },
  state: 'BEHIND',
  behindSince: '2026-01-02T03:50:00Z',
  pendingChanges: 500,
  unsentEvents: 12,
  clockAheadSeconds: -3.26,
};
const never = {
  ...health,
  gate: { ...sampleGate, id: 'gate-3', code: 'KL-EAST-3' },
  ...{ state: 'NEVER_HEARD', heardAt: null, lastPassageAt: null, pendingChanges: null, unsentEvents: null },
  ...{ clockAheadSeconds: null, software: null, openStreams: 0, system: null },
};
const list = (...items: object[]) => ({ gateHealth: { total: items.length, items }, ports });
const open = (answer: Answers[string] = list(health, behind, never), at = '/gate-health') =>
  renderWithApi({ GateHealthPage: answer }, () => <GateHealthPage />, { at, route: '/gate-health' });
const row = (name: RegExp) => screen.findByRole('row', { name });

test('shows of each gate when it was heard of and what is wrong, and leads to it', async () => {
  open();
  const good = await row(/KL-EAST-1/);
  expect(within(good).getByText('正常')).toBeDefined();
  expect(good.textContent).toMatch(
    /最近回報2026\/01\/02 12:00 最近通行2026\/01\/02 11:59 未套用異動0時鐘誤差準確待傳紀錄0門禁系統基隆港門禁Pforte 3\.1 · 推送連線 1/,
  );
  expect(within(good).getByRole('link').getAttribute('href')).toBe('/gates/gate-1');
  const late = await row(/KL-EAST-2/);
  expect(late.textContent).toMatch(/資料落後自 2026\/01\/02 11:50.*500筆以上時鐘誤差慢 3\.3 秒待傳紀錄12/);
  expect((await row(/KL-EAST-3/)).textContent).toMatch(
    /尚未連線最近回報—最近通行—未套用異動—時鐘誤差—待傳紀錄—門禁系統—/,
  );
});

test('filters by state and port, and keeps them in the address', async () => {
  const { user, variablesOf, address } = open();
  await row(/KL-EAST-1/);
  await user.selectOptions(screen.getByRole('combobox', { name: '狀況' }), '無回報');
  await user.selectOptions(screen.getByRole('combobox', { name: '通行港口' }), '基隆港');
  await user.click(screen.getByRole('button', { name: '查詢' }));
  await waitFor(() =>
    expect(variablesOf('GateHealthPage').at(-1)?.filter).toEqual({ state: 'SILENT', portCode: 'KLPC' }),
  );
  expect(address()).toBe('/gate-health?portCode=KLPC&state=SILENT');
});

test('says that no gate is open, and offers to try again when the list could not be loaded', async () => {
  const { unmount } = open(list());
  expect(await screen.findByText('沒有開放中的管制站')).toBeDefined();
  unmount();
  const { user, answer } = open(refused({ code: 'TIMEOUT' }));
  const again = await screen.findByRole('button', { name: '再試一次' });
  answer({ GateHealthPage: list(health) });
  await user.click(again);
  expect(await row(/KL-EAST-1/)).toBeDefined();
});

test('is in English too', async () => {
  setLanguage('en');
  open();
  expect((await row(/KL-EAST-2/)).textContent).toMatch(/Behind.*500 or more.*3\.3 s slow/);
});

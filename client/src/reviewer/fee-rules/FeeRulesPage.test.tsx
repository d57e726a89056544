import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { FeeRulesPage } from './FeeRulesPage';

const rule = {
  id: 'rule-1',
  holdsFrom: '2021-08-02',
  amount: 120,
  freeIssuedBefore: '2021-08-02',
  state: 'IN_FORCE',
  setBy: null,
  setAt: '2021-08-02T00:00:00+08:00',
  withdrawable: false,
  withdrawnBy: null,
  withdrawnAt: null,
};
const planned = {
  ...rule,
  ...{ id: 'rule-2', holdsFrom: '2099-01-01', amount: 200, freeIssuedBefore: null, state: 'PLANNED' },
  ...{ setBy: '林管理', withdrawable: true },
};
const open = (answers: Answers = {}) =>
  renderWithApi({ FeeRules: { feeRules: [planned, rule] }, ...answers }, () => <FeeRulesPage />);

test('R-EXC-2 lists each rule with its first day, and offers to take back only what does not hold yet', async () => {
  open();
  await screen.findByText('林管理');
  const [, first, second] = screen.getAllByRole('row');
  expect(first?.textContent).toMatch(/2099\/01\/01.*200 元.*一律收費.*尚未生效.*林管理/);
  expect(second?.textContent).toMatch(/120 元.*2021\/08\/02.*適用中.*系統內建/);
  expect(screen.getAllByRole('button', { name: /^撤回自/ })).toHaveLength(1);
});

test('R-FEE-1 shows refusals of a new rule at their fields, all at once, and keeps what was typed', async () => {
  const { user, variablesOf, answer } = open();
  await user.click(await screen.findByRole('button', { name: '新增收費標準' }));
  const dialog = await screen.findByRole('dialog');
  await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
  const [day, amount] = [/適用起日/, /金額/].map((name) => within(dialog).getByRole('textbox', { name }));
  await user.clear(day as HTMLElement);
  await user.type(day as HTMLElement, '110/08/02');
  await user.type(amount as HTMLElement, '十元');
  await user.click(within(dialog).getByRole('button', { name: '儲存' }));
  expect(variablesOf('PlanFeeRule')).toEqual([]);
  expect(amount?.getAttribute('aria-invalid')).toBe('true');
  await user.clear(amount as HTMLElement);
  await user.type(amount as HTMLElement, '100001');
  answer({
    PlanFeeRule: refused(
      { code: 'OUT_OF_RANGE', field: 'holdsFrom', params: { min: '2026-11-29' } },
      { code: 'OUT_OF_RANGE', field: 'amount', params: { min: 0, max: 100000 } },
    ),
  });
  await user.click(within(dialog).getByRole('button', { name: '儲存' }));
  await waitFor(() => expect(day?.getAttribute('aria-invalid')).toBe('true'));
  expect(amount?.getAttribute('aria-invalid')).toBe('true');
  expect(variablesOf('PlanFeeRule')).toEqual([
    { input: { service: 'CARD_EXCHANGE', holdsFrom: '2021-08-02', amount: 100001, freeIssuedBefore: null } },
  ]);
  expect((day as HTMLInputElement).value).toBe('110/08/02');
});

test('R-FEE-1 takes a planned rule back with a reason', async () => {
  const { user, variablesOf } = open({ WithdrawFeeRule: { withdrawFeeRule: [] } });
  await user.click(await screen.findByRole('button', { name: /^撤回自/ }));
  const dialog = await screen.findByRole('alertdialog');
  const reason = within(dialog).getByRole('textbox', { name: /理由/ });
  await waitFor(() => expect(document.activeElement).toBe(reason));
  await user.type(reason, '誤植');
  await user.click(within(dialog).getByRole('button', { name: '撤回' }));
  expect(await screen.findByText('已撤回收費標準。')).toBeDefined();
  expect(variablesOf('WithdrawFeeRule')).toEqual([{ id: 'rule-2', reason: '誤植' }]);
});

import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { FeeParts } from '../../domain/fees/FeeStanding';
import { BranchNames } from '../../domain/ports/port-names';
import { makeFragmentData } from '../../gql';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { testReviewer } from '../../testing/viewer';
import { FeesPage } from './FeesPage';
import { FeeRow } from './fee-documents';

const parts = { amount: 120, state: 'DUE' as const, receiptNumber: null, waiveReason: null };
const feeOf = (id: string, own: object = {}) => {
  const all = { ...parts, ...own };
  return makeFragmentData(
    {
      ...{ id, passNumber: `KLPS115-00000${id}`, holderName: '王小明', maskedIdNumber: 'A12345****' },
      ...{
        companyName: '德海物流',
        branch: makeFragmentData({ code: 'KL', nameZh: '基隆', nameEn: 'Keelung' }, BranchNames),
      },
      ...{ dueAt: '2026-11-10T10:00:00+08:00', settledAt: null },
      ...all,
      ...makeFragmentData({ id, ...all }, FeeParts),
    },
    FeeRow,
  );
};
const list = (...rows: [string, object?][]) => ({
  fees: { total: rows.length, items: rows.map(([id, own]) => ({ id, ...feeOf(id, own) })) },
  ofAllStates: {
    totals: [
      { state: 'DUE', count: 2, amount: 240 },
      { state: 'PAID', count: 1, amount: 120 },
      { state: 'FREE', count: 3, amount: 0 },
    ],
  },
});
const open = (answer: Answers[string], answers: Answers = {}, at = '/fees') =>
  renderWithApi({ CurrentViewer: { viewer: testReviewer }, Fees: answer, ...answers }, () => <FeesPage />, {
    at,
    route: '/fees',
  });

test('R-FEE-1 lists fees by state, branch and month, masked, with number and sum of each state', async () => {
  const { variablesOf } = open(list(['1'], ['2']), {}, '/fees?month=2026-11&search=德海');
  await screen.findAllByText('A12345****');
  expect(screen.getByText('待收：2 筆，合計 240 元')).toBeDefined();
  expect(screen.getByRole('link', { name: /無須收費/ }).textContent).toContain('3');
  expect(variablesOf('Fees')[0]).toMatchObject({
    filter: { states: ['DUE'], month: '2026-11', search: '德海' },
    all: { month: '2026-11', search: '德海' },
  });
});

test('R-FEE-1 settles several at once with one receipt, and shows what became of each', async () => {
  const { user, variablesOf } = open(list(['1'], ['2']), {
    PayFees: {
      payFees: ['1', '2'].map((id) => ({ id, ...feeOf(id, { state: 'PAID', receiptNumber: 'KL-0001' }) })),
    },
  });
  for (const box of await screen.findAllByRole('checkbox', { name: /KLPS115/ })) await user.click(box);
  await user.click(screen.getByRole('button', { name: '登錄收費' }));
  const dialog = await screen.findByRole('dialog', { name: /2 筆，合計 240 元/ });
  await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
  await user.type(within(dialog).getByRole('textbox', { name: /收據號碼/ }), 'KL-0001');
  await user.click(within(dialog).getByRole('button', { name: '登錄收費' }));
  await screen.findByText('已登錄 2 筆');
  expect(screen.getAllByText('收據號碼 KL-0001')).toHaveLength(2);
  expect(variablesOf('PayFees')).toEqual([{ ids: ['1', '2'], receiptNumber: 'KL-0001' }]);
});

test('R-FEE-1 shows the rows that were refused with their reasons, and keeps the others chosen', async () => {
  const { user } = open(list(['1'], ['2']), { WaiveFees: refused({ code: 'FEE_NOT_DUE', field: 'ids.1' }) });
  for (const box of await screen.findAllByRole('checkbox', { name: /KLPS115/ })) await user.click(box);
  await user.click(screen.getByRole('button', { name: '登錄免收' }));
  const dialog = await screen.findByRole('alertdialog');
  const reason = within(dialog).getByRole('textbox', { name: /免收原因/ });
  await waitFor(() => expect(document.activeElement).toBe(reason));
  await user.type(reason, '作業疏失');
  await user.click(within(dialog).getByRole('button', { name: '登錄免收' }));
  const notice = (await screen.findByText(/^未登錄/)).parentElement as HTMLElement;
  expect(notice.textContent).toContain('這筆費用無須收取，或已處理。');
  expect(within(notice).getAllByRole('link')).toHaveLength(1);
  expect(screen.getByText('已選 1 筆')).toBeDefined();
});

test('R-FEE-1 makes a fee due again for a reason', async () => {
  const paid = { state: 'PAID', receiptNumber: 'KL-0001', settledAt: '2026-11-11T10:00:00+08:00' };
  const { user, variablesOf } = open(
    list(['1', paid]),
    { ReopenFee: { reopenFee: { id: '1', ...feeOf('1') } } },
    '/fees?tab=PAID',
  );
  await user.click(await screen.findByRole('button', { name: /KLPS115-000001 之規費恢復待收/ }));
  const dialog = await screen.findByRole('alertdialog');
  const reason = within(dialog).getByRole('textbox', { name: /理由/ });
  await waitFor(() => expect(document.activeElement).toBe(reason));
  await user.type(reason, '收據作廢');
  await user.click(within(dialog).getByRole('button', { name: '恢復待收' }));
  expect(await screen.findByText('已恢復待收。')).toBeDefined();
  expect(variablesOf('ReopenFee')).toEqual([{ id: '1', reason: '收據作廢' }]);
});

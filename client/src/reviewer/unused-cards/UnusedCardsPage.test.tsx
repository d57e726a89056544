import { screen, waitFor, within } from '@solidjs/testing-library';
import { beforeEach, expect, test } from 'vitest';
import { renderWithApi } from '../../testing/api';
import { anomalousCardOf, unusedCardOf } from '../../testing/unused-card-samples';
import { testReviewer } from '../../testing/viewer';
import { UnusedCardsPage } from './UnusedCardsPage';

const openWork = {
  ...testReviewer.openWork,
  unusedCardsNear: 3,
  unusedCardsDeactivated: 4,
  reinstatementsPending: 1,
  anomalousCards: 2,
};
beforeEach(() => {
  URL.createObjectURL = () => 'blob:export';
  URL.revokeObjectURL = () => {};
  HTMLAnchorElement.prototype.click = () => {};
});

const open = (at: string, ...anomalous: object[]) =>
  renderWithApi(
    {
      CurrentViewer: { viewer: { ...testReviewer, openWork } },
      BranchCardPorts: { ports: [] },
      UnusedCards: { unusedCards: { total: 1, items: [unusedCardOf()] } },
      AnomalousCards: { anomalousCards: { total: anomalous.length, items: anomalous } },
      UnusedCardExport: { unusedCards: { items: [unusedCardOf()] } },
      AnomalousCardExport: { anomalousCards: { items: anomalous } },
      EndAnomalyDeactivation: { endAnomalyDeactivation: { id: 'pass-1', status: 'VALID' } },
    },
    () => <UnusedCardsPage />,
    { at, route: '/unused-cards' },
  );

test('R-NOP-3 counts the cards of the branch on each tab', async () => {
  open('/unused-cards');
  await screen.findByRole('row', { name: /KHPS112-000045/ });
  const tabs = screen.getByRole('navigation', { name: '分類' });
  expect([...tabs.querySelectorAll('a')].map(({ textContent }) => textContent)).toEqual([
    ...['6個月未通行5', '5個月未通行3', '紀錄異常2'],
  ]);
});

test.each([
  [
    '/unused-cards?number=KHPS',
    'UnusedCardExport',
    { list: 'SIX_MONTHS', filter: { number: 'KHPS' }, page: 1, size: 40, clear: false },
  ],
  ['/unused-cards?tab=ANOMALIES', 'AnomalousCardExport', { page: 1, size: 40, clear: false }],
])(
  'R-NOP-3 R-ACC-4 exports the list of the branch that is shown, without whole ID numbers: %s',
  async (at, operation, asked) => {
    const { user, variablesOf } = open(at, anomalousCardOf());
    await screen.findByRole('row', { name: /KHPS112-000045/ });
    await user.click(screen.getByRole('button', { name: '匯出' }));
    await user.click(await screen.findByRole('menuitem', { name: 'CSV 檔' }));
    expect(await screen.findByText('已匯出 1 筆')).toBeDefined();
    expect(variablesOf(operation).at(-1)).toMatchObject(asked);
  },
);

test('R-ANO-1 ends a deactivation for anomalies with a reason', async () => {
  const { user, variablesOf } = open('/unused-cards?tab=ANOMALIES', anomalousCardOf());
  const button = { name: '解除 KHPS112-000045 因紀錄異常之停用' };
  await user.click(await screen.findByRole('button', button));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByRole('textbox', { name: /解除原因/ }), '已說明');
  await user.click(dialog.getByRole('button', { name: '解除停用' }));
  await waitFor(() =>
    expect(variablesOf('EndAnomalyDeactivation')).toEqual([{ number: 'KHPS112-000045', reason: '已說明' }]),
  );
  expect(await screen.findByText('KHPS112-000045 已解除停用')).toBeDefined();
});

test('R-ANO-1 offers no end to those who may not', async () => {
  open('/unused-cards?tab=ANOMALIES', anomalousCardOf({}, false));
  const row = await screen.findByRole('row', { name: /KHPS112-000045/ });
  expect(within(row).queryByRole('button')).toBeNull();
  expect(row.textContent).toContain('僅提供可讀取該通行證之帳號');
});

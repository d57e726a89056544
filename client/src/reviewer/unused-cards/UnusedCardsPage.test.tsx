import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
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
const open = (at: string, ...anomalous: object[]) =>
  renderWithApi(
    {
      CurrentViewer: { viewer: { ...testReviewer, openWork } },
      BranchCardPorts: { ports: [] },
      UnusedCards: { unusedCards: { total: 1, items: [unusedCardOf()] } },
      AnomalousCards: { anomalousCards: { total: anomalous.length, items: anomalous } },
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

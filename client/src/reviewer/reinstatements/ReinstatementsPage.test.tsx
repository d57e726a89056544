import { screen, waitFor, within } from '@solidjs/testing-library';
import { beforeEach, expect, test } from 'vitest';
import { setLanguage } from '../../lib/i18n';
import { type Answers, renderWithApi } from '../../testing/api';
import { deactivatedOf, reinstatementOf, resultOf } from '../../testing/reinstatement-samples';
import { ReinstatementsPage } from './ReinstatementsPage';

const first = 'KHPS112-000067';
const second = 'KHPS112-000070';
const tomorrow = '2024-06-28T22:00:00Z';
/** Applied for by its company already. */
const pending = {
  status: 'REINSTATEMENT_PENDING' as const,
  reinstatement: { allowed: false, allowedAtOnce: true, effectiveAt: tomorrow, pendingUntil: tomorrow, error: null },
};
const both = { allowed: true, allowedAtOnce: true, effectiveAt: tomorrow, pendingUntil: null, error: null };

beforeEach(() => {
  URL.createObjectURL = () => 'blob:export';
  URL.revokeObjectURL = () => {};
  HTMLAnchorElement.prototype.click = () => {};
});

const open = (answers: Answers = {}, at = '/reinstatements') =>
  renderWithApi(
    {
      BranchReinstatementPorts: { ports: [] },
      DeactivatedCards: {
        unusedCards: {
          total: 2,
          items: [deactivatedOf({ reinstatement: both }), deactivatedOf({ id: 'pass-2', number: second, ...pending })],
        },
      },
      Reinstatements: { reinstatements: { total: 1, items: [reinstatementOf()] } },
      ReinstatementExport: { reinstatements: { items: [reinstatementOf()] } },
      ...answers,
    },
    () => <ReinstatementsPage />,
    { at, route: '/reinstatements' },
  );
const row = (number = first) => screen.findByRole('row', { name: new RegExp(number) });
/** A dialog that has taken the focus. */
async function dialogWithFocus(role: 'dialog' | 'alertdialog') {
  const dialog = await screen.findByRole(role);
  await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
  return dialog;
}

test('R-REI-1 reinstates a card of the branch from the next day, and reads no ID number in full', async () => {
  const { user, variablesOf } = open({ ReinstatePasses: { reinstatePasses: [resultOf(first)] } });
  await user.click(within(await row()).getByRole('button', { name: `停用恢復 ${first}` }));
  const dialog = await dialogWithFocus('alertdialog');
  expect(dialog.textContent).toContain('2024/06/29 06:00');
  await user.click(within(dialog).getByRole('button', { name: '確定' }));
  expect(await screen.findByText('申請恢復成功，通行證將於翌日06:00恢復使用')).toBeDefined();
  expect(variablesOf('ReinstatePasses')[0]).toMatchObject({ numbers: [first] });
  expect(variablesOf('DeactivatedCards')[0]).toMatchObject({ clear: false, filter: { ownership: 'OWNED' } });
});

test('R-REI-5 a pending card can only be let in at once; of several each goes where it may', async () => {
  const { user } = open();
  const waiting = within(await row(second));
  expect(waiting.queryByRole('button', { name: `停用恢復 ${second}` })).toBeNull();
  expect(waiting.getByRole('button', { name: `立即恢復 ${second}` })).toBeDefined();
  for (const box of screen.getAllByRole('checkbox').slice(-2)) await user.click(box);
  await user.click(screen.getByRole('button', { name: '停用恢復（1）' }));
  const dialog = await dialogWithFocus('alertdialog');
  expect(dialog.textContent).toContain(first);
  expect(dialog.textContent).not.toContain(second);
});

test('R-REI-5 asks for a reason before passes are reinstated at once, and sends it with the numbers', async () => {
  const { user, variablesOf } = open({ ReinstateAtOnce: { reinstateAtOnce: [resultOf(second)] } });
  await user.click(within(await row(second)).getByRole('button', { name: `立即恢復 ${second}` }));
  const dialog = within(await dialogWithFocus('dialog'));
  await user.type(dialog.getByRole('textbox', { name: /緊急事由/ }), '船舶搶修');
  await user.click(dialog.getByRole('button', { name: '立即恢復' }));
  expect(await screen.findByText('已立即恢復使用')).toBeDefined();
  expect(variablesOf('ReinstateAtOnce')[0]).toMatchObject({ numbers: [second], reason: '船舶搶修' });
});

test('R-REI-5 says of each card why it was not let in', async () => {
  const { user } = open({ ReinstateAtOnce: { reinstateAtOnce: [resultOf(second, true)] } });
  await user.click(within(await row(second)).getByRole('button', { name: `立即恢復 ${second}` }));
  const dialog = within(await dialogWithFocus('dialog'));
  await user.type(dialog.getByRole('textbox', { name: /緊急事由/ }), '船舶搶修');
  await user.click(dialog.getByRole('button', { name: '立即恢復' }));
  expect(await screen.findByText(/註銷申請辦理中（OM04-11306-00003），無法停用恢復/)).toBeDefined();
});

test('R-REI-4 exports the history as it is shown, with masked numbers', async () => {
  const { user, variablesOf } = open({}, '/reinstatements?tab=history&sort=applied');
  await row();
  await user.click(screen.getByRole('button', { name: '匯出' }));
  await user.click(await screen.findByRole('menuitem', { name: 'CSV 檔' }));
  expect(await screen.findByText('已匯出 1 筆')).toBeDefined();
  expect(variablesOf('ReinstatementExport')[0]).toMatchObject({ clear: false, order: 'APPLIED_ASC', page: 1 });
});

test('reads in English', async () => {
  setLanguage('en');
  open();
  expect(within(await row()).getByRole('button', { name: `Reinstate at once: ${first}` })).toBeDefined();
});

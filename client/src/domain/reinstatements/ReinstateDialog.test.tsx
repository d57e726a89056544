import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { makeFragmentData } from '../../gql';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { apiErrorText } from '../errors/api-error-text';
import { ReinstateDialog } from './ReinstateDialog';
import { ReinstatementResultParts } from './reinstatement-parts';

const number = 'KHPS112-000067';
/** 06:00 in Taipei on this day of June. */
const sixOn = (day: number) => `2024-06-${day - 1}T22:00:00Z`;
const resultAt = (effectiveAt: string) =>
  makeFragmentData(
    {
      passNumber: number,
      reinstatement: {
        ...{ number: 'OM08-11306-00002', effectiveAt },
        pass: { id: 'pass-1', status: 'REINSTATEMENT_PENDING' as const },
      },
      error: null,
    },
    ReinstatementResultParts,
  );

async function open(answers: Answers) {
  const cards = [{ number, holder: '蘇小西', effectiveAt: sixOn(29) }];
  const page = renderWithApi(answers, () => <ReinstateDialog cards={cards} onClose={() => {}} onDone={() => {}} />);
  const dialog = await screen.findByRole('alertdialog');
  await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
  return { ...page, dialog };
}

test('R-REI-1 the question names the first minute in which the card can be used, not the last in which it cannot', async () => {
  const { dialog, variablesOf } = await open({});
  expect(dialog.textContent).toContain('下列通行證將於 2024/06/29 06:00 恢復使用，在此之前仍不可通行。');
  expect(dialog.textContent).not.toContain('05:59');
  expect(variablesOf('ReinstatePasses')).toEqual([]);
});

test('R-REI-1 asked before midnight and confirmed after it, the result names the later day', async () => {
  const { user, dialog } = await open({ ReinstatePasses: { reinstatePasses: [resultAt(sixOn(30))] } });
  await user.click(within(dialog).getByRole('button', { name: '確定' }));
  expect(await screen.findByText(/OM08-11306-00002，2024\/06\/30 06:00 恢復使用/)).toBeDefined();
  expect(dialog.textContent).not.toContain('2024/06/29');
});

test('R-REI-1 says what went wrong, and keeps the question', async () => {
  const { user, dialog } = await open({ ReinstatePasses: refused({ code: 'TIMEOUT' }) });
  await user.click(within(dialog).getByRole('button', { name: '確定' }));
  expect(await screen.findByText(apiErrorText({ code: 'TIMEOUT' }))).toBeDefined();
  expect(within(dialog).getByRole('button', { name: '取消' })).toBeDefined();
});

import { screen, waitFor } from '@solidjs/testing-library';
import { expect, test, vi } from 'vitest';
import { refused, renderWithApi } from '../../testing/api';
import { sampleCard } from '../../testing/samples';
import { PrintCards } from './PrintCards';
import { loadPrintData } from './print-data';

const printed = {
  ...sampleCard,
  ...{ areas: [], attachments: [], code: 'PP1.key.KLPT115-000001.a.b.1.sig' },
  holder: { name: '王小明', englishName: 'WANG', idNumber: 'A123456789' },
};

test('R-EXC-6 prints the faces of the chosen cards at true size once their data is there', async () => {
  const print = vi.fn();
  const { user, variablesOf } = renderWithApi({ CardPrintData: { cardPrintData: { items: [printed] } } }, () => (
    <PrintCards load={(client) => loadPrintData(client, [printed.number])} print={print} />
  ));
  await user.click(screen.getByRole('button', { name: '列印卡面' }));
  await waitFor(() => expect(print).toHaveBeenCalledOnce());
  expect(variablesOf('CardPrintData')).toEqual([{ numbers: [printed.number] }]);
  const sheet = document.querySelector('.card-sheet');
  for (const words of ['王小明', printed.number, '甲公司']) expect(sheet?.textContent).toContain(words);
  expect(sheet?.querySelector('svg')).not.toBeNull();
});

test('R-EXC-6 shows why nothing is printed, and prints nothing', async () => {
  const print = vi.fn();
  const { user } = renderWithApi({ CardPrintData: refused({ code: 'ACTION_NOT_ALLOWED', field: 'numbers.0' }) }, () => (
    <PrintCards load={(client) => loadPrintData(client, [printed.number])} print={print} />
  ));
  await user.click(screen.getByRole('button', { name: '列印卡面' }));
  expect(await screen.findByText('製證資料無法取得')).toBeDefined();
  expect(print).not.toHaveBeenCalled();
});

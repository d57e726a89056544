import { fireEvent, screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { setLanguage } from '../../lib/i18n';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { sampleCard } from '../../testing/samples';
import { createCardMarking } from './card-marking';
import { MarkResult } from './MarkResult';
import { ScanForm } from './ScanForm';

const collectible = {
  ...sampleCard,
  ...{ status: 'MADE', cardAction: 'MARK_COLLECTED', attachments: [] },
  holder: { ...sampleCard.holder, idNumber: 'A123456789' },
};
const exchanged = {
  ...collectible,
  ...{ id: 'card-2', number: 'KLPS115-000002', exchangedFromNumber: 'KLPS109-000002' },
  fee: { amount: 120, state: 'DUE' },
};
const missing = refused({ code: 'NOT_FOUND' });

const open = (pass: Answers[string], mark: Answers[string] = { collectCards: [] }) =>
  renderWithApi({ CardAtDesk: pass, CollectCards: mark }, () => {
    const marking = createCardMarking(() => 'TO_COLLECT');
    return (
      <>
        <ScanForm marking={marking} />
        <MarkResult outcome={marking.outcome()} left={0} />
      </>
    );
  });
const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: '掃描或輸入通行證號' });
const question = () => screen.findByRole('region', { name: 'KLPT115-000001 已領證？' });

test('takes the focus when it appears, so that a scanner can type at once', async () => {
  open({ cardAtDesk: collectible });
  await waitFor(() => expect(document.activeElement).toBe(field()));
});

test('shows the holder before a scanned card is marked, then marks it and awaits the next', async () => {
  const { user, variablesOf } = open({ cardAtDesk: collectible });
  await user.type(field(), 'klpt115-000001{Enter}');
  const dialog = await question();
  expect(variablesOf('CardAtDesk')).toEqual([{ number: 'KLPT115-000001' }]);
  expect(dialog.textContent).toContain('王小明');
  expect(dialog.textContent).toContain('甲公司');
  expect(dialog.textContent).toContain('A123456789');
  expect(variablesOf('CollectCards')).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: '標記已領證' }));
  expect(await screen.findByText('1 張卡片已標記領證')).toBeDefined();
  expect(variablesOf('CollectCards')).toEqual([
    {
      collector: { kind: 'HOLDER', name: null },
      cards: [
        {
          ...{ number: 'KLPT115-000001', oldCardReturned: null, oldCardMissingReason: null },
          ...{ receiptNumber: null, feeWaiveReason: null },
        },
      ],
    },
  ]);
  expect(field().value).toBe('');
});

test('marks nothing when the question is cancelled', async () => {
  const { user, variablesOf } = open({ cardAtDesk: collectible });
  await user.type(field(), 'KLPT115-000001{Enter}');
  await user.click(within(await question()).getByRole('button', { name: '取消' }));
  await waitFor(() => expect(screen.queryByRole('region', { name: /已領證/ })).toBeNull());
  expect(variablesOf('CollectCards')).toEqual([]);
  expect(field().value).toBe('');
});

test('refuses what holds no pass number without asking the API', async () => {
  const { user, variablesOf } = open(missing);
  await user.type(field(), '12345{Enter}');
  const invalid = screen.getByRole('textbox', { description: /讀不到通行證號/ });
  expect(invalid).toBe(field());
  expect(invalid.getAttribute('aria-invalid')).toBe('true');
  expect(variablesOf('CardAtDesk')).toEqual([]);
});

test.each([
  ['there is no such pass', missing, '查無通行證 KLPT115-000001。'],
  ['it is not made yet', { cardAtDesk: { ...sampleCard, cardAction: 'MARK_MADE' } }, 'KLPT115-000001 尚未製證。'],
  [
    'it was collected before',
    { cardAtDesk: { ...sampleCard, cardAction: null, status: 'MADE', collectedAt: '2026-03-04T05:06:07Z' } },
    /KLPT115-000001 已於 .*2026\/03\/04 13:06.* 領證。/,
  ],
  [
    'its state forbids it',
    { cardAtDesk: { ...sampleCard, cardAction: null, status: 'CANCELLED' } },
    /目前無法領證（已註銷）/,
  ],
])('refuses a card at the field when %s', async (_case, answer, words) => {
  const { user } = open(answer);
  await user.type(field(), 'KLPT115-000001{Enter}');
  expect(await screen.findByText(words)).toBeDefined();
  expect(field().getAttribute('aria-invalid')).toBe('true');
  expect(screen.queryByRole('region', { name: /已領證/ })).toBeNull();
});

test('R-EXC-6 shows why a card was not handed over at the field, and keeps what was filled in', async () => {
  const { user } = open(
    { cardAtDesk: exchanged },
    refused({ code: 'FEE_NOT_DUE', field: 'cards.0.receiptNumber', params: { state: 'PAID' } }),
  );
  await user.type(field(), 'KLPS115-000002{Enter}');
  await user.click(await screen.findByRole('checkbox', { name: /已收回舊證/ }));
  await user.type(screen.getByRole('textbox', { name: /收據號碼/ }), 'R-7');
  await user.click(screen.getByRole('button', { name: '標記已領證' }));
  const receipt = await screen.findByRole<HTMLInputElement>('textbox', { description: /無須收取，或已處理/ });
  expect(receipt.value).toBe('R-7');
});

test('R-EXC-6 asks for the old card and the receipt before it sends anything', async () => {
  const { user, variablesOf } = open({ cardAtDesk: exchanged });
  await user.type(field(), 'KLPS115-000002{Enter}');
  const box = await screen.findByRole('checkbox', { name: /已收回舊證/ });
  expect(document.activeElement).toBe(box);
  await user.click(screen.getByRole('button', { name: '標記已領證' }));
  expect((await screen.findAllByText('請收回舊證，或填寫無法收回的原因。')).length).toBeGreaterThan(0);
  expect(variablesOf('CollectCards')).toEqual([]);
});

/** As a scanner types, without a pause, wherever the focus is. */
function scan(text: string) {
  for (const key of [...text, 'Enter']) {
    const target = document.activeElement ?? document.body;
    // A button takes an Enter that no one keeps from it.
    if (fireEvent.keyDown(target, { key }) && key === 'Enter' && target instanceof HTMLButtonElement) target.click();
  }
}

test('R-EXC-6 a scan confirms nothing: it replaces the card whose button has the focus', async () => {
  const cards = { 'KLPT115-000001': collectible, 'KLPS115-000002': exchanged } as Record<string, object>;
  const { variablesOf } = open(({ number }) => ({ cardAtDesk: cards[String(number)] ?? null }));
  scan('KLPT115-000001');
  const button = within(await question()).getByRole('button', { name: '標記已領證' });
  await waitFor(() => expect(document.activeElement).toBe(button));
  scan('PP1.aZ3_-x.KLPS115-000002.t4c5k1.t4e0a0.3-15.Zm9v');
  await screen.findByRole('region', { name: 'KLPS115-000002 已領證？' });
  expect(screen.queryByRole('region', { name: 'KLPT115-000001 已領證？' })).toBeNull();
  expect(variablesOf('CollectCards')).toEqual([]);
});

test('R-EXC-6 what a scanner types stays out of the receipt number, and its Enter sends nothing', async () => {
  const { user, variablesOf } = open({ cardAtDesk: exchanged });
  scan('KLPS115-000002');
  await user.click(await screen.findByRole('checkbox', { name: /已收回舊證/ }));
  const receipt = screen.getByRole<HTMLInputElement>('textbox', { name: /收據號碼/ });
  await user.type(receipt, 'R-7');
  // A person, then the scanner.
  await new Promise((resolve) => setTimeout(resolve, 150));
  for (const [at, key] of [...'KLPS115-000002'].entries()) {
    fireEvent.keyDown(receipt, { key });
    fireEvent.input(receipt, { target: { value: `R-7${'KLPS115-000002'.slice(0, at + 1)}` } });
  }
  expect(fireEvent.keyDown(receipt, { key: 'Enter' })).toBe(false);
  expect(receipt.value).toBe('R-7');
  expect(variablesOf('CollectCards')).toEqual([]);
});

test('shows the same reasons in English', async () => {
  setLanguage('en');
  const { user } = open({ cardAtDesk: { ...sampleCard, cardAction: 'MARK_MADE' } });
  await user.type(screen.getByRole('textbox', { name: 'Scan or type a pass number' }), 'KLPT115-000001{Enter}');
  expect(await screen.findByText('KLPT115-000001 is not made yet.')).toBeDefined();
});

import { screen, waitFor, within } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import { setLanguage } from '../../lib/i18n';
import { type Answers, refused, renderWithApi } from '../../testing/api';
import { sampleCard } from '../../testing/samples';
import { createCardMarking } from './card-marking';
import { MarkResult } from './MarkResult';
import { ScanForm } from './ScanForm';

const collectible = { ...sampleCard, status: 'MADE', cardAction: 'MARK_COLLECTED' };

const open = (pass: Answers[string], mark: Answers[string] = { markCards: [] }) =>
  renderWithApi({ ScannedCard: pass, MarkCards: mark }, () => {
    const marking = createCardMarking(() => 'TO_COLLECT');
    return (
      <>
        <ScanForm marking={marking} />
        <MarkResult outcome={marking.outcome()} left={0} />
      </>
    );
  });
const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: '掃描或輸入通行證號' });
const question = () => screen.findByRole('alertdialog', { name: 'KLPT115-000001 已領證？' });

test('takes the focus when it appears, so that a scanner can type at once', async () => {
  open({ pass: collectible });
  await waitFor(() => expect(document.activeElement).toBe(field()));
});

test('shows the holder before a scanned card is marked, then marks it and awaits the next', async () => {
  const { user, variablesOf } = open({ pass: collectible });
  await user.type(field(), 'klpt115-000001{Enter}');
  const dialog = await question();
  expect(variablesOf('ScannedCard')).toEqual([{ number: 'KLPT115-000001' }]);
  expect(dialog.textContent).toContain('王小明');
  expect(dialog.textContent).toContain('甲公司');
  expect(dialog.textContent).not.toContain('A123456789');
  expect(variablesOf('MarkCards')).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: '標記已領證' }));
  expect(await screen.findByText('1 張卡片已標記領證')).toBeDefined();
  expect(variablesOf('MarkCards')).toEqual([{ action: 'MARK_COLLECTED', numbers: ['KLPT115-000001'] }]);
  expect(field().value).toBe('');
});

test('marks nothing when the question is cancelled', async () => {
  const { user, variablesOf } = open({ pass: collectible });
  await user.type(field(), 'KLPT115-000001{Enter}');
  await user.click(within(await question()).getByRole('button', { name: '取消' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  expect(variablesOf('MarkCards')).toEqual([]);
  expect(field().value).toBe('');
});

test('refuses what holds no pass number without asking the API', async () => {
  const { user, variablesOf } = open({ pass: null });
  await user.type(field(), '12345{Enter}');
  const invalid = screen.getByRole('textbox', { description: /讀不到通行證號/ });
  expect(invalid).toBe(field());
  expect(invalid.getAttribute('aria-invalid')).toBe('true');
  expect(variablesOf('ScannedCard')).toEqual([]);
});

test.each([
  ['there is no such pass', { pass: null }, '查無通行證 KLPT115-000001。'],
  ['it is not made yet', { pass: { ...sampleCard, cardAction: 'MARK_MADE' } }, 'KLPT115-000001 尚未製證。'],
  [
    'it was collected before',
    { pass: { ...sampleCard, cardAction: null, status: 'MADE', collectedAt: '2026-03-04T05:06:07Z' } },
    /KLPT115-000001 已於 .*2026\/03\/04 13:06.* 領證。/,
  ],
  [
    'its state forbids it',
    { pass: { ...sampleCard, cardAction: null, status: 'CANCELLED' } },
    /目前無法領證（已註銷）/,
  ],
])('refuses a card at the field when %s', async (_case, answer, words) => {
  const { user } = open(answer);
  await user.type(field(), 'KLPT115-000001{Enter}');
  expect(await screen.findByText(words)).toBeDefined();
  expect(field().getAttribute('aria-invalid')).toBe('true');
  expect(screen.queryByRole('alertdialog')).toBeNull();
});

test('shows why a card was not marked when the API refuses it', async () => {
  const { user } = open({ pass: collectible }, refused({ code: 'NO_CARD', field: 'numbers.0', params: {} }));
  await user.type(field(), 'KLPT115-000001{Enter}');
  await user.click(within(await question()).getByRole('button', { name: '標記已領證' }));
  const alert = (await screen.findByText('沒有標記任何卡片')).closest('[role]');
  expect(
    within(alert as HTMLElement)
      .getByRole('link', { name: /KLPT115-000001/ })
      .getAttribute('href'),
  ).toBe('/passes/KLPT115-000001');
});

test('shows the same reasons in English', async () => {
  setLanguage('en');
  const { user } = open({ pass: { ...sampleCard, cardAction: 'MARK_MADE' } });
  await user.type(screen.getByRole('textbox', { name: 'Scan or type a pass number' }), 'KLPT115-000001{Enter}');
  expect(await screen.findByText('KLPT115-000001 is not made yet.')).toBeDefined();
});

import { expect, test } from 'vitest';
import { type DeskCard, dueSum, emptyHandOver, handOverInput, unanswered } from './hand-over';

const plain: DeskCard = { number: 'KLPS115-000001', exchangedFromNumber: null, fee: null };
const due: DeskCard = {
  number: 'KLPS115-000002',
  exchangedFromNumber: 'KLPS109-000002',
  fee: { amount: 120, state: 'DUE' },
};
const free: DeskCard = {
  number: 'KLPS115-000003',
  exchangedFromNumber: 'KLPS109-000003',
  fee: { amount: 0, state: 'FREE' },
};
const codes = (...args: Parameters<typeof unanswered>) => unanswered(...args).map(({ code, field }) => [code, field]);

test('R-EXC-6 asks for the old card and the fee of an exchange only', () => {
  const nothing = emptyHandOver();
  expect(codes([plain], nothing)).toEqual([]);
  expect(codes([plain, due, free], nothing)).toEqual([
    ['OLD_CARD_NOT_RETURNED', 'cards.1.oldCardReturned'],
    ['OLD_CARD_NOT_RETURNED', 'cards.2.oldCardReturned'],
    ['FEE_DUE', 'cards.1.receiptNumber'],
  ]);
  expect(codes([due], { ...nothing, kind: 'FAMILY', name: ' ', returned: [due.number], waived: true })).toEqual([
    ['REQUIRED', 'collector.name'],
    ['REQUIRED', 'cards.0.feeWaiveReason'],
  ]);
  expect(dueSum([plain, due, free])).toBe(120);
});

test('R-EXC-6 sends one receipt for the cards that are to be paid, and a reason for the old ones that are missing', () => {
  const filled = {
    ...emptyHandOver(),
    ...{ kind: 'DELEGATE' as const, name: '林', returned: [due.number], missingReason: '遺失', receiptNumber: 'R-1' },
  };
  expect(handOverInput([plain, due, free], filled)).toEqual({
    collector: { kind: 'DELEGATE', name: '林' },
    cards: [
      ...[{ number: plain.number, oldCardReturned: null, oldCardMissingReason: null }],
      ...[{ number: due.number, oldCardReturned: true, oldCardMissingReason: null }],
      ...[{ number: free.number, oldCardReturned: false, oldCardMissingReason: '遺失' }],
    ].map((card) => ({
      ...card,
      receiptNumber: card.number === due.number ? 'R-1' : null,
      feeWaiveReason: null,
    })),
  });
});

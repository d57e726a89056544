import type { CollectCardsMutationVariables, CollectorKind, FeeState } from '../../gql/graphql';
import type { ApiError } from '../../lib/errors';

/** What is handed over: a card, the one it takes the place of, and its fee. */
export interface DeskCard {
  number: string;
  exchangedFromNumber: string | null;
  fee: { amount: number; state: FeeState } | null;
}

/** What is filled in while cards are handed over to one person. */
export interface HandOver {
  kind: CollectorKind;
  name: string;
  /** Numbers of the cards whose old card was taken back. */
  returned: string[];
  missingReason: string;
  receiptNumber: string;
  waived: boolean;
  waiveReason: string;
}

export const collectorKinds: readonly CollectorKind[] = ['HOLDER', 'COMPANY_STAFF', 'FAMILY', 'DELEGATE'];

export const emptyHandOver = (): HandOver => ({
  kind: 'HOLDER',
  name: '',
  returned: [],
  missingReason: '',
  receiptNumber: '',
  waived: false,
  waiveReason: '',
});

export const isDue = ({ fee }: DeskCard) => fee?.state === 'DUE';

/** In New Taiwan dollars. */
export const dueSum = (cards: readonly DeskCard[]) =>
  cards.filter(isDue).reduce((sum, { fee }) => sum + (fee?.amount ?? 0), 0);

export const isMissing = ({ number, exchangedFromNumber }: DeskCard, { returned }: HandOver) =>
  exchangedFromNumber !== null && !returned.includes(number);

/** R-EXC-6: what still has to be answered, at the field that asks. */
export function unanswered(cards: readonly DeskCard[], values: HandOver): ApiError[] {
  const errors: ApiError[] = [];
  const add = (code: string, field: string) => errors.push({ code, field, params: {} });
  if (values.kind !== 'HOLDER' && values.name.trim() === '') add('REQUIRED', 'collector.name');
  cards.forEach((card, at) => {
    if (isMissing(card, values) && values.missingReason.trim() === '') {
      add('OLD_CARD_NOT_RETURNED', `cards.${at}.oldCardReturned`);
    }
  });
  const due = cards.findIndex(isDue);
  if (due < 0) return errors;
  if (values.waived && values.waiveReason.trim() === '') add('REQUIRED', `cards.${due}.feeWaiveReason`);
  if (!values.waived && values.receiptNumber.trim() === '') add('FEE_DUE', `cards.${due}.receiptNumber`);
  return errors;
}

/** As the API takes it. */
export function handOverInput(cards: readonly DeskCard[], values: HandOver): CollectCardsMutationVariables {
  const { kind, name, returned, missingReason, receiptNumber, waived, waiveReason } = values;
  return {
    collector: { kind, name: kind === 'HOLDER' ? null : name },
    cards: cards.map((card) => ({
      number: card.number,
      oldCardReturned: card.exchangedFromNumber === null ? null : returned.includes(card.number),
      oldCardMissingReason: isMissing(card, values) ? missingReason : null,
      receiptNumber: isDue(card) && !waived ? receiptNumber : null,
      feeWaiveReason: isDue(card) && waived ? waiveReason : null,
    })),
  };
}

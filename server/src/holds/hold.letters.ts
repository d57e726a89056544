import { letter, link, list, paragraph, quote } from '../messages/email/letter.js';
import { minuteOf } from '../messages/email/times.js';
import type { Language } from '../shared/language.js';

interface StoppedCards {
  readonly companyName: string;
  /** The branch that acts; null for the company. */
  readonly branch: Readonly<Record<Language, string>> | null;
  readonly cards: readonly { readonly number: string; readonly holder: string }[];
  readonly reason: string;
  readonly at: Date;
}

const cardsOf = ({ cards }: StoppedCards) => list(cards.map(({ number, holder }) => `${number} ${holder}`));

/** 掛失, 暫停使用: gates refuse the cards from now on (R-PRD-8, R-PRD-9). */
export const cardsBlocked = letter<StoppedCards & { readonly cause: Readonly<Record<Language, string>> }>(
  'cardsBlocked',
  {
    ZH_HANT: (values, home) => ({
      subject: '通行證系統通行證停止使用通知信件',
      greeting: `${values.companyName} 您好：`,
      blocks: [
        paragraph(
          values.branch
            ? `下列通行證自 ${minuteOf(values.at)} 起由${values.branch.ZH_HANT}分公司暫停使用，不可通行，事由：${values.cause.ZH_HANT}。`
            : `下列通行證自 ${minuteOf(values.at)} 起由貴公司掛失，不可通行，事由：${values.cause.ZH_HANT}。`,
        ),
        cardsOf(values),
        quote(values.reason),
        paragraph(values.branch ? '如有疑義，請洽該分公司。' : '尋獲或誤報時，請於系統解除掛失。'),
        link('通行證管理系統', home),
      ],
    }),
    EN: (values, home) => ({
      subject: 'Port Pass System: cards blocked',
      greeting: `To ${values.companyName},`,
      blocks: [
        paragraph(
          values.branch
            ? `The ${values.branch.EN} branch blocked these cards on ${minuteOf(values.at)} (Taipei time); gates do not accept them. Cause: ${values.cause.EN}.`
            : `Your company blocked these cards on ${minuteOf(values.at)} (Taipei time); gates do not accept them. Cause: ${values.cause.EN}.`,
        ),
        cardsOf(values),
        quote(values.reason),
        paragraph(
          values.branch
            ? 'If you have questions, please call that branch.'
            : 'If this is a mistake, lift the hold in the system.',
        ),
        link('Port Pass System', home),
      ],
    }),
  },
);

/** A hold was lifted. Another one may still be in force. */
export const holdLifted = letter<StoppedCards & { readonly blocked: boolean }>('holdLifted', {
  ZH_HANT: (values, home) => ({
    subject: '通行證系統通行證解除停止使用通知信件',
    greeting: `${values.companyName} 您好：`,
    blocks: [
      paragraph(
        values.branch
          ? `下列通行證由${values.branch.ZH_HANT}分公司之暫停使用已於 ${minuteOf(values.at)} 解除：`
          : `下列通行證之掛失已於 ${minuteOf(values.at)} 解除：`,
      ),
      cardsOf(values),
      quote(values.reason),
      ...(values.blocked ? [paragraph('該證仍有其他掛失或暫停使用尚未解除，目前仍不可通行。')] : []),
      link('通行證管理系統', home),
    ],
  }),
  EN: (values, home) => ({
    subject: 'Port Pass System: a hold was lifted',
    greeting: `To ${values.companyName},`,
    blocks: [
      paragraph(
        values.branch
          ? `The block of this card by the ${values.branch.EN} branch was lifted on ${minuteOf(values.at)} (Taipei time):`
          : `The hold of this card by your company was lifted on ${minuteOf(values.at)} (Taipei time):`,
      ),
      cardsOf(values),
      quote(values.reason),
      ...(values.blocked ? [paragraph('Another hold is still in force, so gates do not accept it yet.')] : []),
      link('Port Pass System', home),
    ],
  }),
});

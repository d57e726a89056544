import { letter, link, list, paragraph, quote } from '../messages/email/letter.js';
import { minuteOf } from '../messages/email/times.js';
import type { Language } from '../shared/language.js';
import type { MailValues } from './hold.mails.js';

interface Cause {
  readonly cause: Readonly<Record<Language, string>>;
}

const cardsOf = ({ cards }: MailValues) => list(cards.map(({ number, holder }) => `${number} ${holder}`));
const by = ({ branch }: MailValues, language: Language) => branch?.[language] ?? '';

/** 停用處分 by a branch, with its end (R-PRD-8). */
export const cardsDeactivated = letter<MailValues & Cause & { readonly until: Date }>('cardsDeactivated', {
  ZH_HANT: (values, home) => ({
    subject: '通行證系統停用處分通知信件',
    greeting: `${values.companyName} 您好：`,
    blocks: [
      paragraph(
        `下列通行證經${by(values, 'ZH_HANT')}分公司自 ${minuteOf(values.at)} 起停用至 ${minuteOf(values.until)}，期間不可通行，事由：${values.cause.ZH_HANT}。`,
      ),
      cardsOf(values),
      quote(values.reason),
      paragraph('如有疑義，請洽該分公司。'),
      link('通行證管理系統', home),
    ],
  }),
  EN: (values, home) => ({
    subject: 'Port Pass System: a card is deactivated',
    greeting: `To ${values.companyName},`,
    blocks: [
      paragraph(
        `The ${by(values, 'EN')} branch deactivated this card from ${minuteOf(values.at)} until ${minuteOf(values.until)} (Taipei time); gates do not accept it until then. Cause: ${values.cause.EN}.`,
      ),
      cardsOf(values),
      quote(values.reason),
      paragraph('If you have questions, please call that branch.'),
      link('Port Pass System', home),
    ],
  }),
});

/** A branch ended its deactivation before its time. */
export const deactivationEnded = letter<MailValues>('deactivationEnded', {
  ZH_HANT: (values, home) => ({
    subject: '通行證系統停用處分解除通知信件',
    greeting: `${values.companyName} 您好：`,
    blocks: [
      paragraph(`${by(values, 'ZH_HANT')}分公司已於 ${minuteOf(values.at)} 提前解除下列通行證之停用處分：`),
      cardsOf(values),
      quote(values.reason),
      link('通行證管理系統', home),
    ],
  }),
  EN: (values, home) => ({
    subject: 'Port Pass System: a deactivation was ended',
    greeting: `To ${values.companyName},`,
    blocks: [
      paragraph(
        `The ${by(values, 'EN')} branch ended its deactivation of this card early, on ${minuteOf(values.at)} (Taipei time):`,
      ),
      cardsOf(values),
      quote(values.reason),
      link('Port Pass System', home),
    ],
  }),
});

/** Two of a branch cancelled a card for good (R-PRD-8). */
export const cardsCancelled = letter<MailValues & Cause>('cardsCancelled', {
  ZH_HANT: (values, home) => ({
    subject: '通行證系統通行證註銷通知信件',
    greeting: `${values.companyName} 您好：`,
    blocks: [
      paragraph(
        `下列通行證經${by(values, 'ZH_HANT')}分公司於 ${minuteOf(values.at)} 註銷，不得再使用，事由：${values.cause.ZH_HANT}。`,
      ),
      cardsOf(values),
      quote(values.reason),
      paragraph('如有疑義，請洽該分公司。'),
      link('通行證管理系統', home),
    ],
  }),
  EN: (values, home) => ({
    subject: 'Port Pass System: a card was cancelled',
    greeting: `To ${values.companyName},`,
    blocks: [
      paragraph(
        `The ${by(values, 'EN')} branch cancelled this card on ${minuteOf(values.at)} (Taipei time). Cause: ${values.cause.EN}.`,
      ),
      cardsOf(values),
      quote(values.reason),
      paragraph('If you have questions, please call that branch.'),
      link('Port Pass System', home),
    ],
  }),
});

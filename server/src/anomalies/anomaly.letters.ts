import type { MailValues } from '../holds/hold.mails.js';
import { letter, link, list, paragraph, quote } from '../messages/email/letter.js';
import { minuteOf } from '../messages/email/times.js';
import { ANOMALIES_A_MONTH } from './anomaly-rules.js';

interface Anomalous {
  readonly companyName: string;
  readonly cards: readonly { readonly number: string; readonly holder: string }[];
  readonly at: Date;
}

const cardsOf = ({ cards }: Anomalous) => list(cards.map(({ number, holder }) => `${number} ${holder}`));

/** Deactivated for record anomalies by the nightly job (R-ANO-1). */
export const cardsDeactivated = letter<Anomalous>('cardsDeactivatedForAnomalies', {
  ZH_HANT: (values, home) => ({
    subject: '通行證系統紀錄異常停用通知信件',
    greeting: `${values.companyName} 您好：`,
    blocks: [
      paragraph(
        `下列通行證於同一月份內進出紀錄異常達 ${ANOMALIES_A_MONTH} 次（連續刷進或連續刷出），自 ${minuteOf(values.at)} 起停用。請洽該港分公司說明後恢復使用：`,
      ),
      cardsOf(values),
      link('人員通行記錄', `${home}/operator/unused-cards?tab=ANOMALIES`),
    ],
  }),
  EN: (values, home) => ({
    subject: 'Port Pass System: cards with record anomalies',
    greeting: `To ${values.companyName},`,
    blocks: [
      paragraph(
        `Within one month these cards had ${ANOMALIES_A_MONTH} record anomalies (two entries or two exits in a row), so they were deactivated on ${minuteOf(values.at)} (Taipei time). Please explain this to the branch of the port, which can end it:`,
      ),
      cardsOf(values),
      link('Cards without passage', `${home}/operator/unused-cards?tab=ANOMALIES`),
    ],
  }),
});

/** A branch ended a deactivation for record anomalies (R-ANO-1). */
export const anomaliesEnded = letter<MailValues>('anomaliesEnded', {
  ZH_HANT: (values, home) => ({
    subject: '通行證系統紀錄異常停用解除通知信件',
    greeting: `${values.companyName} 您好：`,
    blocks: [
      paragraph(`${values.branch?.ZH_HANT ?? ''}分公司已於 ${minuteOf(values.at)} 解除下列通行證因紀錄異常之停用：`),
      list(values.cards.map(({ number, holder }) => `${number} ${holder}`)),
      quote(values.reason),
      link('通行證管理系統', home),
    ],
  }),
  EN: (values, home) => ({
    subject: 'Port Pass System: a deactivation was ended',
    greeting: `To ${values.companyName},`,
    blocks: [
      paragraph(
        `On ${minuteOf(values.at)} (Taipei time) the ${values.branch?.EN ?? ''} branch ended the deactivation of this card for record anomalies:`,
      ),
      list(values.cards.map(({ number, holder }) => `${number} ${holder}`)),
      quote(values.reason),
      link('Port Pass System', home),
    ],
  }),
});

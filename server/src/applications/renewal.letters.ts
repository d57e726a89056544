import { letter, link, list, paragraph } from '../messages/email/letter.js';
import { dayOf, minuteOf } from '../messages/email/times.js';
import type { Language } from '../shared/language.js';

interface RenewedCards {
  readonly personName: string;
  readonly applicationNumber: string;
  readonly areas: Readonly<Record<Language, string>>;
  /** Numbers, from when on the new term and the areas hold, and the new last second. */
  readonly cards: readonly { readonly number: string; readonly from: Date; readonly validTo: Date }[];
}

/** 續卡生效通知信: the same cards are valid for longer; from when their dates and areas hold (R-PRD-5). */
export const cardsRenewed = letter<RenewedCards>('cardsRenewed', {
  ZH_HANT: ({ personName, applicationNumber, areas, cards }, home) => ({
    subject: '通行證系統續卡生效通知信件',
    greeting: `${personName} 您好：`,
    blocks: [
      paragraph(`申請單 ${applicationNumber} 之續卡已核准。請繼續使用原卡，證號不變，無須換領。`),
      list(
        cards.map(({ number, from, validTo }) => `${number}：續期自 ${minuteOf(from)} 起，有效至 ${dayOf(validTo)}`),
      ),
      paragraph(`通行區域（${areas.ZH_HANT}）自上列續期起始時間生效；在此之前仍為原通行區域。`),
      link('開啟申請單', `${home}/operator/applications/${applicationNumber}`),
    ],
  }),
  EN: ({ personName, applicationNumber, areas, cards }, home) => ({
    subject: 'Port Pass System: renewal in effect',
    greeting: `Dear ${personName},`,
    blocks: [
      paragraph(
        `The renewal you applied for (${applicationNumber}) is approved. Please keep using the same cards: their numbers stay, and there is nothing to collect.`,
      ),
      list(
        cards.map(
          ({ number, from, validTo }) => `${number}: renewed from ${minuteOf(from)}, valid to ${dayOf(validTo)}`,
        ),
      ),
      paragraph(`The areas (${areas.EN}) hold from the same time; until then the card opens the areas it had.`),
      link('Open the application', `${home}/operator/applications/${applicationNumber}`),
    ],
  }),
});

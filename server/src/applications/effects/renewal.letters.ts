import { letter, link, list, paragraph } from '../../messages/email/letter.js';
import { dayOf, minuteOf } from '../../messages/email/times.js';
import type { Language } from '../../shared/language.js';

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

interface FollowedAreas {
  readonly personName: string;
  readonly applicationNumber: string;
  /** Numbers, until when the changed areas hold, and those of the renewal that follow. */
  readonly cards: readonly {
    readonly number: string;
    readonly from: Date;
    readonly areas: Readonly<Record<Language, string>>;
  }[];
}

/** A change of areas holds until the areas of a renewal begin, which was approved before (R-PRD-5, R-PRD-6). */
export const areasHoldUntilRenewal = letter<FollowedAreas>('areasHoldUntilRenewal', {
  ZH_HANT: ({ personName, applicationNumber, cards }, home) => ({
    subject: '通行證系統通行區域異動期限通知信件',
    greeting: `${personName} 您好：`,
    blocks: [
      paragraph(
        `申請單 ${applicationNumber} 之通行區域異動已生效。下列通行證先前已核准續卡，續期開始後改依續卡申請之通行區域：`,
      ),
      list(cards.map(({ number, from, areas }) => `${number}：${minuteOf(from)} 起為 ${areas.ZH_HANT}`)),
      paragraph('續期開始後如需其他通行區域，請於屆時再申請異動。'),
      link('開啟申請單', `${home}/operator/applications/${applicationNumber}`),
    ],
  }),
  EN: ({ personName, applicationNumber, cards }, home) => ({
    subject: 'Port Pass System: until when changed areas hold',
    greeting: `Dear ${personName},`,
    blocks: [
      paragraph(
        `The change of areas you applied for (${applicationNumber}) is in effect. A renewal of these cards was approved before; once its term begins they open the areas of the renewal:`,
      ),
      list(cards.map(({ number, from, areas }) => `${number}: from ${minuteOf(from)} ${areas.EN}`)),
      paragraph('If other areas are needed after that, apply for another change then.'),
      link('Open the application', `${home}/operator/applications/${applicationNumber}`),
    ],
  }),
});

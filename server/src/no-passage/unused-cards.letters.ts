import { type Block, letter, link, list, paragraph } from '../messages/email/letter.js';
import type { Language } from '../shared/language.js';
import { DEACTIVATED_MONTHS, LISTED_MONTHS } from './no-passage-rules.js';

/** Cards that are told of together: all that are to be deactivated on one day, or all that were deactivated. */
export interface UnusedCardsPart {
  /** The day on which they will be deactivated; null for those that have been. */
  readonly dueOn: string | null;
  readonly cards: readonly { readonly number: string; readonly holder: string }[];
  /** How many more there are than a mail can show. */
  readonly more: number;
}

interface Digest {
  readonly companyName: string;
  readonly parts: readonly UnusedCardsPart[];
}

const SENTENCES: Readonly<Record<Language, { near: (day: string) => string; deactivated: string }>> = {
  ZH_HANT: {
    near: (day) => `下列通行證已 ${LISTED_MONTHS} 個月未通行，如仍未通行，將於 ${day} 停用：`,
    deactivated: `下列通行證已 ${DEACTIVATED_MONTHS} 個月未通行，已停用。如需恢復，請於系統「未通行停用恢復申請」提出申請，申請翌日06:00恢復使用：`,
  },
  EN: {
    near: (day) =>
      `These cards have not been used for ${LISTED_MONTHS} months. They will be deactivated on ${day} unless they are used before:`,
    deactivated: `These cards have not been used for ${DEACTIVATED_MONTHS} months and have been deactivated. Ask for their reinstatement in the system; it takes effect at 06:00 on the day after:`,
  },
};

/** What the nightly comparison found: one mail a company and day (R-NOP-5). */
export const unusedCards = letter<Digest>('unusedCards', {
  ZH_HANT: ({ companyName, parts }, home) => ({
    subject: '通行證系統未通行通知信件',
    greeting: `${companyName} 您好：`,
    blocks: [
      ...blocksOf('ZH_HANT', parts, (count) => `另有 ${count} 筆，請登入系統查詢。`),
      link('人員通行記錄', `${home}/operator/unused-cards`),
    ],
  }),
  EN: ({ companyName, parts }, home) => ({
    subject: 'Port Pass System: cards that are not used',
    greeting: `To ${companyName},`,
    blocks: [
      ...blocksOf('EN', parts, (count) => `And ${count} more: please see the lists of the system.`),
      link('Cards without passage', `${home}/operator/unused-cards`),
    ],
  }),
});

function blocksOf(language: Language, parts: readonly UnusedCardsPart[], more: (count: number) => string): Block[] {
  const { near, deactivated } = SENTENCES[language];
  return parts.flatMap((part): Block[] => [
    paragraph(part.dueOn === null ? deactivated : near(part.dueOn)),
    list(part.cards.map(({ number, holder }) => `${number} ${holder}`)),
    ...(part.more > 0 ? [paragraph(more(part.more))] : []),
  ]);
}

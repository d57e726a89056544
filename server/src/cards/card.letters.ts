import { type Block, letter, list, paragraph } from '../messages/email/letter.js';
import type { Language } from '../shared/language.js';

/** Cards of an application that wait at a port. */
export interface MadePart {
  readonly applicationNumber: string | null;
  readonly port: Readonly<Record<Language, string>>;
  readonly cards: readonly { readonly number: string; readonly holder: string; readonly oldNumber: string | null }[];
  /** Of an exchange: the old cards are taken back, and what is to be paid in New Taiwan dollars; null for other cards. */
  readonly exchange: { readonly fee: number } | null;
}

interface MadeCards {
  readonly companyName: string;
  readonly parts: readonly MadePart[];
}

const ZH_HANT = {
  part: ({ applicationNumber, port, cards, exchange }: MadePart): Block[] => [
    paragraph(
      applicationNumber
        ? `申請單 ${applicationNumber} 之下列通行證已製證完成，請至${port.ZH_HANT}領證。`
        : `下列通行證已製證完成，請至${port.ZH_HANT}領證。`,
    ),
    list(
      cards.map(({ number, holder, oldNumber }) =>
        oldNumber ? `${number} ${holder}（舊證 ${oldNumber}）` : `${number} ${holder}`,
      ),
    ),
    ...(exchange
      ? [
          paragraph(`請持本通知信與舊證前往${port.ZH_HANT}領取新證。`),
          paragraph(exchange.fee > 0 ? `領證時應繳費用合計新臺幣 ${exchange.fee} 元。` : '本次換證免費。'),
        ]
      : []),
  ],
  documents: paragraph('領證時請攜帶持證人身分證明文件。'),
};

const EN = {
  part: ({ applicationNumber, port, cards, exchange }: MadePart): Block[] => [
    paragraph(
      applicationNumber
        ? `These passes from your application ${applicationNumber} are made. Please collect them at ${port.EN}.`
        : `These passes are made. Please collect them at ${port.EN}.`,
    ),
    list(
      cards.map(({ number, holder, oldNumber }) =>
        oldNumber ? `${number} ${holder} (old card ${oldNumber})` : `${number} ${holder}`,
      ),
    ),
    ...(exchange
      ? [
          paragraph(`Please bring this letter and the old cards to ${port.EN} to collect the new ones.`),
          paragraph(
            exchange.fee > 0 ? `NT$${exchange.fee} in all is to be paid there.` : 'The exchange is free of charge.',
          ),
        ]
      : []),
  ],
  documents: paragraph('Please bring the holders’ identity documents.'),
};

/** 領證通知信: cards are made and can be collected; all that were made at once in one mail, and as a letter to be taken along (R-PRD-1, R-EXC-6). */
export const cardsMade = letter<MadeCards>('cardsMade', {
  ZH_HANT: ({ companyName, parts }) => {
    const greeting = `${companyName} 您好：`;
    const blocks = [...parts.flatMap(ZH_HANT.part), ZH_HANT.documents];
    return {
      ...{ subject: '通行證系統領證通知信件', greeting, blocks },
      enclosed: { fileName: '領證通知信.pdf', subject: '領證通知信', greeting, blocks },
    };
  },
  EN: ({ companyName, parts }) => {
    const greeting = `To ${companyName},`;
    const blocks = [...parts.flatMap(EN.part), EN.documents];
    return {
      ...{ subject: 'Port Pass System: passes ready for collection', greeting, blocks },
      enclosed: { fileName: 'collection-notice.pdf', subject: 'Notice of collection', greeting, blocks },
    };
  },
});

interface StoppedExchange {
  readonly personName: string;
  readonly number: string;
  readonly oldNumber: string;
  readonly reason: string;
}

/** An exchange was stopped before its card was made (R-EXC-6). */
export const exchangeStopped = letter<StoppedExchange>('exchangeStopped', {
  ZH_HANT: ({ personName, number, oldNumber, reason }) => ({
    subject: '通行證系統線上換證停止製證通知',
    greeting: `${personName} 您好：`,
    blocks: [
      paragraph(`通行證 ${oldNumber} 之線上換證（新證號 ${number}）已停止製證，不收取費用，原證仍可使用。`),
      paragraph(`原因：${reason}`),
      paragraph('排除原因後可重新申請線上換證。'),
    ],
  }),
  EN: ({ personName, number, oldNumber, reason }) => ({
    subject: 'Port Pass System: a card exchange was stopped',
    greeting: `Dear ${personName},`,
    blocks: [
      paragraph(
        `The new card ${number} in place of ${oldNumber} will not be made. Nothing is charged, and the old card may be used on.`,
      ),
      paragraph(`Reason: ${reason}`),
      paragraph('Once the cause is dealt with, the exchange can be applied for again.'),
    ],
  }),
});

interface UndoneCollection {
  readonly personName: string;
  readonly number: string;
  readonly port: Readonly<Record<Language, string>>;
  /** Of the card in whose place it came. */
  readonly oldNumber: string | null;
  readonly reason: string;
}

/** The collection of a card was undone: it lies at the counter, and the card before it counts again (R-EXC-6). */
export const collectionUndone = letter<UndoneCollection>('collectionUndone', {
  ZH_HANT: ({ personName, number, port, oldNumber, reason }) => ({
    subject: '通行證系統撤銷領證通知信件',
    greeting: `${personName} 您好：`,
    blocks: [
      paragraph(`通行證 ${number} 之領證紀錄已撤銷，該證回到待領證狀態，請至${port.ZH_HANT}領證。`),
      ...(oldNumber ? [paragraph(`領取新證之前，原證 ${oldNumber} 仍可使用。`)] : []),
      paragraph(`原因：${reason}`),
    ],
  }),
  EN: ({ personName, number, port, oldNumber, reason }) => ({
    subject: 'Port Pass System: a collection was undone',
    greeting: `Dear ${personName},`,
    blocks: [
      paragraph(`That ${number} was collected has been undone: the card can be collected at ${port.EN}.`),
      ...(oldNumber ? [paragraph(`Until then the card ${oldNumber} may be used as before.`)] : []),
      paragraph(`Reason: ${reason}`),
    ],
  }),
});

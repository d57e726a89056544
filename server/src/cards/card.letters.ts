import { letter, list, paragraph } from '../messages/email/letter.js';
import type { Language } from '../shared/language.js';

interface MadeCards {
  readonly companyName: string;
  readonly applicationNumber: string | null;
  readonly port: Readonly<Record<Language, string>>;
  readonly cards: readonly { readonly number: string; readonly holder: string }[];
}

/** 領證通知信: cards are made and can be collected (R-PRD-1). */
export const cardsMade = letter<MadeCards>('cardsMade', {
  ZH_HANT: ({ companyName, applicationNumber, port, cards }) => ({
    subject: '通行證系統領證通知信件',
    greeting: `${companyName} 您好：`,
    blocks: [
      paragraph(
        applicationNumber
          ? `申請單 ${applicationNumber} 之下列通行證已製證完成，請至${port.ZH_HANT}領證。`
          : `下列通行證已製證完成，請至${port.ZH_HANT}領證。`,
      ),
      list(cards.map(({ number, holder }) => `${number} ${holder}`)),
      paragraph('領證時請攜帶持證人身分證明文件。'),
    ],
  }),
  EN: ({ companyName, applicationNumber, port, cards }) => ({
    subject: 'Port Pass System: passes ready for collection',
    greeting: `To ${companyName},`,
    blocks: [
      paragraph(
        applicationNumber
          ? `These passes from your application ${applicationNumber} are made. Please collect them at ${port.EN}.`
          : `These passes are made. Please collect them at ${port.EN}.`,
      ),
      list(cards.map(({ number, holder }) => `${number} ${holder}`)),
      paragraph('Please bring the holders’ identity documents.'),
    ],
  }),
});

import { letter, link, paragraph, quote } from '../messages/email/letter.js';
import { minuteOf } from '../messages/email/times.js';
import type { Language } from '../shared/language.js';

interface Proposed {
  readonly personName: string;
  readonly passNumber: string;
  /** What is to be done with it. */
  readonly what: Readonly<Record<Language, string>>;
  readonly cause: Readonly<Record<Language, string>>;
  readonly reason: string;
}

const pageOf = (home: string, passNumber: string) => `${home}/reviewer/passes/${passNumber}`;

/** To those of the branch who may decide it: the second person (R-PRD-8). */
export const cardStopProposed = letter<Proposed & { readonly by: string; readonly expiresAt: Date }>(
  'cardStopProposed',
  {
    ZH_HANT: (values, home) => ({
      subject: '通行證系統停用及註銷複核通知信件',
      greeting: `${values.personName} 您好：`,
      blocks: [
        paragraph(
          `${values.by} 提議將通行證 ${values.passNumber} ${values.what.ZH_HANT}，事由：${values.cause.ZH_HANT}。須由貴分公司另一人同意後生效。`,
        ),
        quote(values.reason),
        paragraph(`請於 ${minuteOf(values.expiresAt)} 前決定，逾期失效。`),
        link('開啟通行證', pageOf(home, values.passNumber)),
      ],
    }),
    EN: (values, home) => ({
      subject: 'Port Pass System: a second person is needed to stop a card',
      greeting: `Dear ${values.personName},`,
      blocks: [
        paragraph(
          `${values.by} proposes about card ${values.passNumber}: ${values.what.EN}. Cause: ${values.cause.EN}. It takes effect once another person of your branch confirms it.`,
        ),
        quote(values.reason),
        paragraph(`Please decide before ${minuteOf(values.expiresAt)} (Taipei time); after that it lapses.`),
        link('Open the card', pageOf(home, values.passNumber)),
      ],
    }),
  },
);

/** To who proposed it: what the second person decided. */
export const cardStopDecided = letter<
  Pick<Proposed, 'personName' | 'passNumber' | 'what'> & {
    readonly by: string;
    readonly outcome: Readonly<Record<Language, string>>;
    readonly reason: string | null;
  }
>('cardStopDecided', {
  ZH_HANT: (values, home) => ({
    subject: '通行證系統停用及註銷複核結果通知信件',
    greeting: `${values.personName} 您好：`,
    blocks: [
      paragraph(`您提議將通行證 ${values.passNumber} ${values.what.ZH_HANT}，${values.by} ${values.outcome.ZH_HANT}。`),
      ...(values.reason ? [quote(values.reason)] : []),
      link('開啟通行證', pageOf(home, values.passNumber)),
    ],
  }),
  EN: (values, home) => ({
    subject: 'Port Pass System: your proposal about a card is decided',
    greeting: `Dear ${values.personName},`,
    blocks: [
      paragraph(`You proposed about card ${values.passNumber}: ${values.what.EN}. ${values.by} ${values.outcome.EN}.`),
      ...(values.reason ? [quote(values.reason)] : []),
      link('Open the card', pageOf(home, values.passNumber)),
    ],
  }),
});

import { letter, link, list, paragraph } from '../messages/email/letter.js';

interface Assigned {
  readonly personName: string;
  readonly by: string;
  /** Number and company of each. */
  readonly cases: readonly string[];
}

const queueOf = (home: string) => `${home}/reviewer/queue?assigned=MINE`;

/** To the colleague who is to decide on them. */
export const workAssigned = letter<Assigned>('workAssigned', {
  ZH_HANT: ({ personName, by, cases }, home) => ({
    subject: '通行證系統案件指派通知信件',
    greeting: `${personName} 您好：`,
    blocks: [
      paragraph(`${by} 指派 ${cases.length} 件案件請您審核：`),
      list([...cases]),
      link('開啟指派給我的案件', queueOf(home)),
    ],
  }),
  EN: ({ personName, by, cases }, home) => ({
    subject: 'Port Pass System: cases were assigned to you',
    greeting: `Dear ${personName},`,
    blocks: [
      paragraph(`${by} assigned cases to you for a decision:`),
      list([...cases]),
      link('Open the cases assigned to me', queueOf(home)),
    ],
  }),
});

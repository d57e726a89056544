import { letter, paragraph } from '../messages/email/letter.js';

interface Facts {
  readonly personName: string;
  /** What the numbers begin with. */
  readonly prefix: string;
  readonly used: number;
  readonly last: number;
}

/** To the administrators, while there is still time (R-NUM-5). */
export const numbersRunOut = letter<Facts>('numbersRunOut', {
  ZH_HANT: ({ personName, prefix, used, last }) => ({
    subject: '通行證系統號碼即將用罄通知信件',
    greeting: `${personName} 您好：`,
    blocks: [
      paragraph(`以「${prefix}」開頭的號碼共有 ${last} 個，已使用 ${used} 個。`),
      paragraph('用罄後，系統將拒絕核發該類號碼，直到新的年度或月份開始。請儘早安排因應措施。'),
    ],
  }),
  EN: ({ personName, prefix, used, last }) => ({
    subject: 'Port Pass System: numbers are running out',
    greeting: `Dear ${personName},`,
    blocks: [
      paragraph(`There are ${last} numbers that begin with “${prefix}”, and ${used} of them are used.`),
      paragraph(
        'When none is left, the system refuses to issue more of them until the next year or month begins. Please make arrangements in time.',
      ),
    ],
  }),
});

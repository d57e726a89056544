import { letter, link, paragraph } from '../messages/email/letter.js';
import { minuteOf } from '../messages/email/times.js';

interface EndedGrant {
  readonly personName: string;
  readonly number: string;
  readonly at: Date;
}

/** To the account whose right to read a pass was ended before its time (R-REI-2). */
export const accessGrantEnded = letter<EndedGrant>('accessGrantEnded', {
  ZH_HANT: ({ personName, number, at }, home) => ({
    subject: '通行證系統取得權限終止通知信件',
    greeting: `${personName} 您好：`,
    blocks: [
      paragraph(`您以輸入身分證號取得之通行證 ${number} 讀取權限，已於 ${minuteOf(at)} 由該證之管理單位終止。`),
      paragraph('已申請之停用恢復不受影響。'),
      link('通行證管理系統', home),
    ],
  }),
  EN: ({ personName, number, at }, home) => ({
    subject: 'Port Pass System: an access grant was ended',
    greeting: `Dear ${personName},`,
    blocks: [
      paragraph(
        `You were granted to read pass ${number} because you typed its ID number. Those responsible for the pass ended that on ${minuteOf(at)} (Taipei time).`,
      ),
      paragraph('The reinstatement that you applied for stays as it is.'),
      link('Port Pass System', home),
    ],
  }),
});

import type { AccountNames } from '../accounts/account.mails.js';
import { letter, link, paragraph, quote } from '../messages/email/letter.js';
import { minuteOf } from '../messages/email/times.js';

interface ReadingRightChange extends AccountNames {
  readonly changedAt: Date;
  readonly reason: string | null;
}

/** A company's administrator gave an account the company reading right (R-ACC-1). */
export const readingRightGiven = letter<ReadingRightChange>('readingRightGiven', {
  ZH_HANT: ({ personName, accountName, changedAt, reason }, home) => ({
    subject: '通行證系統公司資料讀取權限通知信件',
    greeting: `${personName} 您好：`,
    blocks: [
      paragraph(
        `貴公司管理者已於 ${minuteOf(changedAt)} 給予帳號 ${accountName} 公司資料讀取權限：您可讀取公司全部之人員、申請單及通行證。`,
      ),
      ...(reason ? [quote(reason)] : []),
      link('通行證管理系統', home),
    ],
  }),
  EN: ({ personName, accountName, changedAt, reason }, home) => ({
    subject: 'Port Pass System: you may read all of your company’s data',
    greeting: `Dear ${personName},`,
    blocks: [
      paragraph(
        `An administrator of your company gave the account ${accountName} the company reading right on ${minuteOf(changedAt)} (Taipei time): you may read all of the company’s people, applications and passes.`,
      ),
      ...(reason ? [quote(reason)] : []),
      link('Port Pass System', home),
    ],
  }),
});

/** A company's administrator took the company reading right away from an account (R-ACC-1). */
export const readingRightTaken = letter<ReadingRightChange>('readingRightTaken', {
  ZH_HANT: ({ personName, accountName, changedAt, reason }, home) => ({
    subject: '通行證系統取消公司資料讀取權限通知信件',
    greeting: `${personName} 您好：`,
    blocks: [
      paragraph(
        `貴公司管理者已於 ${minuteOf(changedAt)} 取消帳號 ${accountName} 之公司資料讀取權限：您仍可讀取自行登錄之人員，以及自行申請之申請單及通行證；其他資料將遮蔽顯示。`,
      ),
      ...(reason ? [quote(reason)] : []),
      link('通行證管理系統', home),
    ],
  }),
  EN: ({ personName, accountName, changedAt, reason }, home) => ({
    subject: 'Port Pass System: you no longer read all of your company’s data',
    greeting: `Dear ${personName},`,
    blocks: [
      paragraph(
        `An administrator of your company took the company reading right away from the account ${accountName} on ${minuteOf(changedAt)} (Taipei time): you still read the people you entered and what you applied for; everything else is masked.`,
      ),
      ...(reason ? [quote(reason)] : []),
      link('Port Pass System', home),
    ],
  }),
});

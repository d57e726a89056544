import { IF_NOT_YOU } from '../accounts/account.letters.js';
import type { AccountNames } from '../accounts/account.mails.js';
import { letter, paragraph } from '../messages/email/letter.js';
import { minuteOf } from '../messages/email/times.js';

/** Wrong passwords have locked the account for those who sent them (R-REG-9, R-REG-11). */
export const accountLocked = letter<AccountNames & { lockedAt: Date; lockedUntil: Date }>('accountLocked', {
  ZH_HANT: ({ personName, accountName, lockedAt, lockedUntil }) => ({
    subject: '通行證系統帳號鎖定通知信件',
    greeting: `${personName} 您好：`,
    blocks: [
      paragraph(
        `帳號 ${accountName} 於 ${minuteOf(lockedAt)} 連續輸入錯誤密碼，該處於 ${minuteOf(lockedUntil)} 前無法登入。您曾登入過的其他瀏覽器仍可登入。`,
      ),
      paragraph('如為您本人，請於上述時間後再試，或以【忘記密碼】重新設定密碼。'),
      paragraph(IF_NOT_YOU.ZH_HANT),
    ],
  }),
  EN: ({ personName, accountName, lockedAt, lockedUntil }) => ({
    subject: 'Port Pass System: wrong passwords have locked your account',
    greeting: `Dear ${personName},`,
    blocks: [
      paragraph(
        `Wrong passwords were entered for your account ${accountName} on ${minuteOf(lockedAt)}. Whoever sent them cannot sign in before ${minuteOf(lockedUntil)} (Taipei time); any other browser with which you have signed in before still can.`,
      ),
      paragraph('If it was you, please try again after that time, or choose Forgot password to set another one.'),
      paragraph(IF_NOT_YOU.EN),
    ],
  }),
});

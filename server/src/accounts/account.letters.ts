import { letter, paragraph } from '../messages/email/letter.js';
import { minuteOf } from '../messages/email/times.js';
import type { AccountNames } from './account.mails.js';

export const REGISTRATION_SUBJECT = {
  ZH_HANT: '通行證系統帳號註冊通知信件',
  EN: 'Port Pass System: your account registration',
} as const;

export const LINK_WORKS_ONCE = {
  ZH_HANT: '連結於24小時內有效，僅能使用一次；驗證信不可轉寄至其他信箱做驗證。',
  EN: 'The link works once, within 24 hours, and only for this mailbox: please do not forward it.',
} as const;

export const IF_NOT_YOU = {
  ZH_HANT: '若非您本人所為，請立即洽客服專線。',
  EN: 'If this was not you, please call the service line at once.',
} as const;

/** Mailed after every change, so that the user notices one made by another person. */
export const passwordChanged = letter<AccountNames & { changedAt: Date }>('passwordChanged', {
  ZH_HANT: ({ personName, accountName, changedAt }) => ({
    subject: '通行證系統密碼變更通知信件',
    greeting: `${personName} 您好：`,
    blocks: [
      paragraph(`帳號 ${accountName} 的密碼已於 ${minuteOf(changedAt)} 變更，其他裝置均已登出。`),
      paragraph(IF_NOT_YOU.ZH_HANT),
    ],
  }),
  EN: ({ personName, accountName, changedAt }) => ({
    subject: 'Port Pass System: your password was changed',
    greeting: `Dear ${personName},`,
    blocks: [
      paragraph(
        `The password of your account ${accountName} was changed on ${minuteOf(changedAt)} (Taipei time), and all other devices were signed out.`,
      ),
      paragraph(IF_NOT_YOU.EN),
    ],
  }),
});

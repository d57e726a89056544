import { IF_NOT_YOU } from '../accounts/account.letters.js';
import type { AccountNames } from '../accounts/account.mails.js';
import { letter, paragraph } from '../messages/email/letter.js';
import { minuteOf } from '../messages/email/times.js';

const SUBJECT = {
  ZH_HANT: '通行證系統雙重驗證異動通知信件',
  EN: 'Port Pass System: your second factor',
} as const;

export const secondFactorSet = letter<AccountNames & { changedAt: Date }>('secondFactorSet', {
  ZH_HANT: ({ personName, accountName, changedAt }) => ({
    subject: SUBJECT.ZH_HANT,
    greeting: `${personName} 您好：`,
    blocks: [
      paragraph(
        `帳號 ${accountName} 已於 ${minuteOf(changedAt)} 設定雙重驗證；往後登入時，須再輸入驗證裝置上的驗證碼。`,
      ),
      paragraph(IF_NOT_YOU.ZH_HANT),
    ],
  }),
  EN: ({ personName, accountName, changedAt }) => ({
    subject: SUBJECT.EN,
    greeting: `Dear ${personName},`,
    blocks: [
      paragraph(
        `A second factor was set up for your account ${accountName} on ${minuteOf(changedAt)} (Taipei time). From now on a code of your device is asked for when you sign in.`,
      ),
      paragraph(IF_NOT_YOU.EN),
    ],
  }),
});

export const secondFactorRemoved = letter<AccountNames & { changedAt: Date }>('secondFactorRemoved', {
  ZH_HANT: ({ personName, accountName, changedAt }) => ({
    subject: SUBJECT.ZH_HANT,
    greeting: `${personName} 您好：`,
    blocks: [
      paragraph(`帳號 ${accountName} 的雙重驗證已於 ${minuteOf(changedAt)} 移除；往後登入時，僅須輸入密碼。`),
      paragraph(IF_NOT_YOU.ZH_HANT),
    ],
  }),
  EN: ({ personName, accountName, changedAt }) => ({
    subject: SUBJECT.EN,
    greeting: `Dear ${personName},`,
    blocks: [
      paragraph(
        `The second factor of your account ${accountName} was removed on ${minuteOf(changedAt)} (Taipei time). Your password alone now opens the account.`,
      ),
      paragraph(IF_NOT_YOU.EN),
    ],
  }),
});

/** Removed by an administrator. */
export const secondFactorReset = letter<AccountNames & { changedAt: Date }>('secondFactorReset', {
  ZH_HANT: ({ personName, accountName, changedAt }) => ({
    subject: SUBJECT.ZH_HANT,
    greeting: `${personName} 您好：`,
    blocks: [
      paragraph(
        `系統管理人員已於 ${minuteOf(changedAt)} 重設帳號 ${accountName} 的雙重驗證，所有裝置均已登出。請重新登入並設定雙重驗證。`,
      ),
      paragraph('若您未提出此項申請，請立即洽客服專線。'),
    ],
  }),
  EN: ({ personName, accountName, changedAt }) => ({
    subject: SUBJECT.EN,
    greeting: `Dear ${personName},`,
    blocks: [
      paragraph(
        `An administrator removed the second factor of your account ${accountName} on ${minuteOf(changedAt)} (Taipei time), and all devices were signed out. Please sign in and set up a new one.`,
      ),
      paragraph('If you did not ask for this, please call the service line at once.'),
    ],
  }),
});

/** The password was right, but all attempts at the code failed. */
export const secondFactorLocked = letter<AccountNames & { lockedAt: Date }>('secondFactorLocked', {
  ZH_HANT: ({ personName, accountName, lockedAt }) => ({
    subject: '通行證系統雙重驗證錯誤通知信件',
    greeting: `${personName} 您好：`,
    blocks: [
      paragraph(
        `帳號 ${accountName} 的密碼輸入正確，但雙重驗證的驗證碼輸入錯誤達 5 次，最後一次為 ${minuteOf(lockedAt)}。系統將暫停接受驗證碼，最長 15 分鐘。`,
      ),
      paragraph('若非您本人所為，表示有他人知道您的密碼，請立即變更密碼，並洽客服專線。'),
    ],
  }),
  EN: ({ personName, accountName, lockedAt }) => ({
    subject: 'Port Pass System: wrong codes of your second factor',
    greeting: `Dear ${personName},`,
    blocks: [
      paragraph(
        `Somebody gave the right password of your account ${accountName}, but five wrong codes of the second factor, the last on ${minuteOf(lockedAt)} (Taipei time). No code is taken for up to 15 minutes.`,
      ),
      paragraph(
        'If this was not you, someone knows your password: please change it at once, and call the service line.',
      ),
    ],
  }),
});

export const recoveryCodeUsed = letter<AccountNames & { usedAt: Date; left: number }>('recoveryCodeUsed', {
  ZH_HANT: ({ personName, accountName, usedAt, left }) => ({
    subject: SUBJECT.ZH_HANT,
    greeting: `${personName} 您好：`,
    blocks: [
      paragraph(`帳號 ${accountName} 已於 ${minuteOf(usedAt)} 使用一組復原碼登入或變更設定，尚餘 ${left} 組。`),
      paragraph(IF_NOT_YOU.ZH_HANT),
    ],
  }),
  EN: ({ personName, accountName, usedAt, left }) => ({
    subject: SUBJECT.EN,
    greeting: `Dear ${personName},`,
    blocks: [
      paragraph(
        `A recovery code of your account ${accountName} was used on ${minuteOf(usedAt)} (Taipei time). Codes left: ${left}.`,
      ),
      paragraph(IF_NOT_YOU.EN),
    ],
  }),
});

import { LINK_WORKS_ONCE } from '../accounts/account.letters.js';
import type { AccountNames } from '../accounts/account.mails.js';
import { letter, link, list, paragraph } from '../messages/email/letter.js';
import { minuteOf } from '../messages/email/times.js';

/** 忘記帳號 (R-REG-8). */
export const accountNames = letter<{ accountNames: readonly string[] }>('accountNames', {
  urgent: true,
  ZH_HANT: ({ accountNames }, home) => ({
    subject: '通行證系統忘記帳號通知信件',
    greeting: '您好：',
    blocks: [
      paragraph('您的電子郵件地址在通行證系統註冊的帳號如下：'),
      list(accountNames),
      link('通行證管理系統', home),
      paragraph('若您未提出此項查詢，請忽略本信件。'),
    ],
  }),
  EN: ({ accountNames }, home) => ({
    subject: 'Port Pass System: your account names',
    greeting: 'Hello,',
    blocks: [
      paragraph('These accounts are registered with this e-mail address:'),
      list(accountNames),
      link('Port Pass System', home),
      paragraph('If you did not ask for this, please ignore this message.'),
    ],
  }),
});

/** 忘記密碼 (R-REG-8). */
export const passwordReset = letter<AccountNames & { link: string }>('passwordReset', {
  urgent: true,
  ZH_HANT: ({ personName, accountName, link: href }) => ({
    subject: '通行證系統忘記密碼通知信件',
    greeting: `${personName} 您好：`,
    blocks: [
      paragraph(`請點擊下面的連結，為帳號 ${accountName} 設定新密碼。`),
      link('設定新密碼', href),
      paragraph('連結僅能使用一次，逾時失效。若您未提出此項申請，請忽略本信件，您的密碼不會變更。'),
    ],
  }),
  EN: ({ personName, accountName, link: href }) => ({
    subject: 'Port Pass System: set a new password',
    greeting: `Dear ${personName},`,
    blocks: [
      paragraph(`Please use this link to set a new password for your account ${accountName}.`),
      link('Set a new password', href),
      paragraph(
        'The link works once and for a limited time. If you did not ask for this, please ignore this message: your password stays as it is.',
      ),
    ],
  }),
});

interface AccountLink {
  readonly registeredAt: Date;
  readonly link: string;
}

/** The verification links of several accounts, mailed again. */
export const verificationLinks = letter<{ accounts: readonly AccountLink[] }>('verificationLinks', {
  urgent: true,
  ZH_HANT: ({ accounts }) => ({
    subject: '通行證系統Email驗證信件',
    greeting: '您好：',
    blocks: [
      ...accounts.flatMap(({ registeredAt, link: href }) => [
        paragraph(`請點擊下面的連結，完成於 ${minuteOf(registeredAt)} 註冊之帳號的Email驗證。`),
        link('完成Email驗證', href),
      ]),
      paragraph(LINK_WORKS_ONCE.ZH_HANT),
    ],
  }),
  EN: ({ accounts }) => ({
    subject: 'Port Pass System: confirm your e-mail address',
    greeting: 'Hello,',
    blocks: [
      ...accounts.flatMap(({ registeredAt, link: href }) => [
        paragraph(
          `Please confirm the e-mail address of your account registered on ${minuteOf(registeredAt)} (Taipei time).`,
        ),
        link('Confirm my e-mail address', href),
      ]),
      paragraph(LINK_WORKS_ONCE.EN),
    ],
  }),
});

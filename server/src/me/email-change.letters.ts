import { IF_NOT_YOU, LINK_WORKS_ONCE } from '../accounts/account.letters.js';
import type { AccountNames } from '../accounts/account.mails.js';
import { letter, link, paragraph } from '../messages/email/letter.js';
import { minuteOf } from '../messages/email/times.js';

/** To the new address, which may be a stranger's: it carries nothing that was typed (R-REG-11). */
export const emailChangeLinkMailed = letter<{ link: string }>('emailChangeLinkMailed', {
  urgent: true,
  ZH_HANT: ({ link: href }) => ({
    subject: '通行證系統電子郵件變更驗證信件',
    greeting: '您好：',
    blocks: [
      paragraph('有使用者申請將通行證系統帳號的電子郵件改為本信箱。請點擊下面的連結完成變更。'),
      link('確認變更電子郵件', href),
      paragraph(LINK_WORKS_ONCE.ZH_HANT),
      paragraph('若您未提出此項申請，請忽略本信件，不會有任何變更。'),
    ],
  }),
  EN: ({ link: href }) => ({
    subject: 'Port Pass System: confirm your new e-mail address',
    greeting: 'Hello,',
    blocks: [
      paragraph('The user of an account asked that its mails go to this address. Please use this link to confirm it.'),
      link('Confirm the new address', href),
      paragraph(LINK_WORKS_ONCE.EN),
      paragraph('If you did not ask for this, please ignore this message: nothing changes.'),
    ],
  }),
});

/** To the old address, as soon as another one is asked for (R-REG-11). */
export const emailChangeAsked = letter<AccountNames & { newEmail: string; askedAt: Date }>('emailChangeAsked', {
  ZH_HANT: ({ personName, accountName, newEmail, askedAt }) => ({
    subject: '通行證系統電子郵件變更申請通知信件',
    greeting: `${personName} 您好：`,
    blocks: [
      paragraph(
        `帳號 ${accountName} 於 ${minuteOf(askedAt)} 申請將電子郵件改為 ${newEmail}。在新信箱完成驗證前，仍以本信箱為準。`,
      ),
      paragraph(IF_NOT_YOU.ZH_HANT),
    ],
  }),
  EN: ({ personName, accountName, newEmail, askedAt }) => ({
    subject: 'Port Pass System: another e-mail address was asked for',
    greeting: `Dear ${personName},`,
    blocks: [
      paragraph(
        `On ${minuteOf(askedAt)} (Taipei time) it was asked that the mails of your account ${accountName} go to ${newEmail}. This address counts until the new one is confirmed.`,
      ),
      paragraph(IF_NOT_YOU.EN),
    ],
  }),
});

/** To the old address, once the new one counts (R-REG-11). */
export const emailChanged = letter<AccountNames & { newEmail: string; changedAt: Date }>('emailChanged', {
  ZH_HANT: ({ personName, accountName, newEmail, changedAt }) => ({
    subject: '通行證系統電子郵件變更完成通知信件',
    greeting: `${personName} 您好：`,
    blocks: [
      paragraph(
        `帳號 ${accountName} 的電子郵件已於 ${minuteOf(changedAt)} 改為 ${newEmail}，日後通知信不再寄至本信箱。`,
      ),
      paragraph(IF_NOT_YOU.ZH_HANT),
    ],
  }),
  EN: ({ personName, accountName, newEmail, changedAt }) => ({
    subject: 'Port Pass System: your e-mail address was changed',
    greeting: `Dear ${personName},`,
    blocks: [
      paragraph(
        `On ${minuteOf(changedAt)} (Taipei time) the e-mail address of your account ${accountName} was changed to ${newEmail}; no more mails come to this address.`,
      ),
      paragraph(IF_NOT_YOU.EN),
    ],
  }),
});

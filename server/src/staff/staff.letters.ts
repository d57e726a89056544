import type { AccountNames } from '../accounts/account.mails.js';
import { letter, link, paragraph } from '../messages/email/letter.js';

/** An administrator created the account; the link sets its first password. */
export const staffInvited = letter<AccountNames & { link: string }>('staffInvited', {
  ZH_HANT: ({ personName, accountName, link: href }) => ({
    subject: '通行證系統帳號開通通知信件',
    greeting: `${personName} 您好：`,
    blocks: [
      paragraph(`系統管理人員已為您建立帳號 ${accountName}，請點擊下面的連結設定密碼，即可登入通行證系統。`),
      link('設定密碼', href),
      paragraph('連結於3日內有效，僅能使用一次，請勿轉寄。'),
    ],
  }),
  EN: ({ personName, accountName, link: href }) => ({
    subject: 'Port Pass System: your account for the port company',
    greeting: `Dear ${personName},`,
    blocks: [
      paragraph(`The account ${accountName} was made for you. Please set your password; then you can sign in.`),
      link('Set my password', href),
      paragraph('The link works once, within three days. Please do not forward it.'),
    ],
  }),
});

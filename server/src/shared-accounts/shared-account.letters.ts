import { LINK_WORKS_ONCE, REGISTRATION_SUBJECT } from '../accounts/account.letters.js';
import { letter, link, paragraph } from '../messages/email/letter.js';

/** A shared account needs no review: it can be used once its link has been opened (R-REG-7). */
export const sharedAccountRegistered = letter<{ link: string }>('sharedAccountRegistered', {
  ZH_HANT: ({ link: href }) => ({
    subject: REGISTRATION_SUBJECT.ZH_HANT,
    greeting: '您好：',
    blocks: [
      paragraph('感謝您在通行證系統上註冊了一個新共用帳號！請點擊下面的連結完成Email驗證，即可登入通行證系統。'),
      link('完成Email驗證', href),
      paragraph(LINK_WORKS_ONCE.ZH_HANT),
      paragraph('登入後，請以各公司一般帳號之帳號及密碼完成綁定，即可藉由本帳號切換登入不同的公司。'),
    ],
  }),
  EN: ({ link: href }) => ({
    subject: REGISTRATION_SUBJECT.EN,
    greeting: 'Hello,',
    blocks: [
      paragraph(
        'Thank you for registering a new shared account with the Port Pass System. Please confirm your e-mail address; then you can sign in.',
      ),
      link('Confirm my e-mail address', href),
      paragraph(LINK_WORKS_ONCE.EN),
      paragraph(
        'Once signed in, bind the general account of each company by its own name and password; then this account can switch between those companies.',
      ),
    ],
  }),
});

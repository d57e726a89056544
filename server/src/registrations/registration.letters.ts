import { LINK_WORKS_ONCE, REGISTRATION_SUBJECT } from '../accounts/account.letters.js';
import { letter, link, paragraph, quote } from '../messages/email/letter.js';

/**
 * The registration has arrived and waits for review (R-REG-4). Like all letters to an address that is not verified it carries
 * nothing that the sender of the form has typed: the mailbox may be a stranger's.
 */
export const registrationReceived = letter<object>('registrationReceived', {
  ZH_HANT: () => ({
    subject: REGISTRATION_SUBJECT.ZH_HANT,
    greeting: '您好：',
    blocks: [
      paragraph('感謝您在通行證系統上註冊了一個新帳號！待審核後，系統會再寄出審核結果至您的電子郵件地址。'),
      paragraph(
        '收到此通知信，僅表示您的帳號申請已成功送出（還無法做登入使用）；須等候帳號審核。待收到帳號審核通過通知，始可登入通行證系統。',
      ),
    ],
  }),
  EN: () => ({
    subject: REGISTRATION_SUBJECT.EN,
    greeting: 'Hello,',
    blocks: [
      paragraph(
        'Thank you for registering a new account with the Port Pass System. Once it has been reviewed, we will send the result to this e-mail address.',
      ),
      paragraph(
        'This message only confirms that your application has reached us; you cannot sign in yet. Please wait for the message that your account has been approved.',
      ),
    ],
  }),
});

/** The account can be used once its link has been opened (R-REG-4, R-REG-5). */
export const registrationApproved = letter<{ link: string }>('registrationApproved', {
  ZH_HANT: ({ link: href }) => ({
    subject: REGISTRATION_SUBJECT.ZH_HANT,
    greeting: '您好：',
    blocks: [
      paragraph('您在通行證系統註冊的帳號已審核通過，請點擊下面的連結完成Email驗證，即可登入通行證系統。'),
      link('完成Email驗證', href),
      paragraph(LINK_WORKS_ONCE.ZH_HANT),
      paragraph(
        '「公司證明文件」需另外審核，審核結果會另寄至您的電子郵件；審核通過後，方可開始申請通行證。審核等候期間，您可先進行【基本資料維護】相關作業。',
      ),
    ],
  }),
  EN: ({ link: href }) => ({
    subject: REGISTRATION_SUBJECT.EN,
    greeting: 'Hello,',
    blocks: [
      paragraph('Your account has been approved. Please confirm your e-mail address; then you can sign in.'),
      link('Confirm my e-mail address', href),
      paragraph(LINK_WORKS_ONCE.EN),
      paragraph(
        'Your company certificate is reviewed separately, and its result comes in a message of its own. You can apply for passes once it has been approved; until then you can already maintain your basic data.',
      ),
    ],
  }),
});

/** The registration was rejected, with the reason (R-REG-4). */
export const registrationRejected = letter<{ reason: string }>('registrationRejected', {
  ZH_HANT: ({ reason }, home) => ({
    subject: REGISTRATION_SUBJECT.ZH_HANT,
    greeting: '您好：',
    blocks: [
      paragraph('很抱歉，您在通行證系統註冊的帳號未審核通過，未通過原因如下：'),
      quote(reason),
      paragraph('請詳閱未通過的原因，並重新操作帳號註冊流程。'),
      link('通行證管理系統', home),
    ],
  }),
  EN: ({ reason }, home) => ({
    subject: REGISTRATION_SUBJECT.EN,
    greeting: 'Hello,',
    blocks: [
      paragraph('We are sorry: your account was not approved, for this reason:'),
      quote(reason),
      paragraph('Please read the reason and register once more.'),
      link('Port Pass System', home),
    ],
  }),
});

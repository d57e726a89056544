import { isoTaipei } from '../shared/taipei.js';
import { type Closing, type Letters, link, list, paragraph, quote } from './mail.js';

const REGISTRATION = '通行證系統帳號註冊通知信件';
const CERTIFICATE = '通行證系統公司文件審核通知信件';
const ONCE = '連結於24小時內有效，僅能使用一次；驗證信不可轉寄至其他信箱做驗證。';

/** 正體中文; in the manual's own words where it has any. */
export const zhHantLetters: Letters = {
  registrationReceived: ({ personName, accountName }) => ({
    subject: REGISTRATION,
    greeting: `${personName} 您好：`,
    blocks: [
      paragraph(
        `感謝您在通行證系統上註冊了一個新帳號 ${accountName}！待審核後，系統會再寄出審核結果至您的電子郵件地址。`,
      ),
      paragraph(
        '收到此通知信，僅表示您的帳號申請已成功送出（還無法做登入使用）；須等候帳號審核。待收到帳號審核通過通知，始可登入通行證系統。',
      ),
    ],
  }),
  registrationApproved: ({ personName, accountName, link: href }) => ({
    subject: REGISTRATION,
    greeting: `${personName} 您好：`,
    blocks: [
      paragraph(
        `您在通行證系統註冊的帳號 ${accountName} 已審核通過，請點擊下面的連結完成Email驗證，即可登入通行證系統。`,
      ),
      link('完成Email驗證', href),
      paragraph(ONCE),
      paragraph(
        '「公司證明文件」需另外審核，審核結果會另寄至您的電子郵件；審核通過後，方可開始申請通行證。審核等候期間，您可先進行【基本資料維護】相關作業。',
      ),
    ],
  }),
  registrationRejected: ({ personName, accountName, reason }, home) => ({
    subject: REGISTRATION,
    greeting: `${personName} 您好：`,
    blocks: [
      paragraph(`很抱歉，您在通行證系統註冊的帳號 ${accountName} 未審核通過，未通過原因如下：`),
      quote(reason),
      paragraph('請詳閱未通過的原因，並重新操作帳號註冊流程。'),
      link('通行證管理系統', home),
    ],
  }),
  certificateApproved: ({ companyName, note }, home) => ({
    subject: CERTIFICATE,
    greeting: `${companyName} 您好：`,
    blocks: [
      paragraph('您的公司證明文件，已通過港區通行證通用管理系統審核，您可至系統進行請領相關作業。'),
      ...(note ? [paragraph('通過說明：'), quote(note)] : []),
      link('通行證管理系統', home),
    ],
  }),
  certificateRejected: ({ companyName, reason }, home) => ({
    subject: CERTIFICATE,
    greeting: `${companyName} 您好：`,
    blocks: [
      paragraph('很抱歉，您的公司證明文件未通過港區通行證通用管理系統審核，未通過原因如下：'),
      quote(reason),
      paragraph('請至系統重新上傳最新版本之公司證明文件。'),
      link('通行證管理系統', home),
    ],
  }),
  verifyEmail: ({ personName, accountName, link: href }) => ({
    subject: '通行證系統Email驗證信件',
    greeting: `${personName} 您好：`,
    blocks: [
      paragraph(`請點擊下面的連結，完成帳號 ${accountName} 的Email驗證。先前寄出的驗證連結已失效。`),
      link('完成Email驗證', href),
      paragraph(ONCE),
    ],
  }),
  accountNames: ({ accountNames }, home) => ({
    subject: '通行證系統忘記帳號通知信件',
    greeting: '您好：',
    blocks: [
      paragraph('您的電子郵件地址在通行證系統註冊的帳號如下：'),
      list(accountNames),
      link('通行證管理系統', home),
      paragraph('若您未提出此項查詢，請忽略本信件。'),
    ],
  }),
  passwordReset: ({ personName, accountName, link: href }) => ({
    subject: '通行證系統忘記密碼通知信件',
    greeting: `${personName} 您好：`,
    blocks: [
      paragraph(`請點擊下面的連結，為帳號 ${accountName} 設定新密碼。`),
      link('設定新密碼', href),
      paragraph('連結僅能使用一次，逾時失效。若您未提出此項申請，請忽略本信件，您的密碼不會變更。'),
    ],
  }),
  passwordChanged: ({ personName, accountName, changedAt }) => ({
    subject: '通行證系統密碼變更通知信件',
    greeting: `${personName} 您好：`,
    blocks: [
      paragraph(
        `帳號 ${accountName} 的密碼已於 ${isoTaipei(changedAt).slice(0, 16).replace('T', ' ')} 變更，其他裝置均已登出。`,
      ),
      paragraph('若非您本人所為，請立即洽客服專線。'),
    ],
  }),
};

export const zhHantClosing: Closing = {
  tag: 'zh-Hant',
  sender: '港區通行證通用管理系統工作小組 敬上',
  notice:
    '此mail為系統發送通知，請勿回覆，若有問題請於8:00~18:00洽客服專線：0809-088-568（免付費），客服將儘快為您服務。',
};

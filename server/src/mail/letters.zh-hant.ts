import { type Closing, type Letters, link, list, paragraph, quote } from './mail.js';
import { dayOf, minuteOf } from './times.js';

const REGISTRATION = '通行證系統帳號註冊通知信件';
const CERTIFICATE = '通行證系統公司文件審核通知信件';
const ONCE = '連結於24小時內有效，僅能使用一次；驗證信不可轉寄至其他信箱做驗證。';
const SECOND_FACTOR = '通行證系統雙重驗證異動通知信件';
const NOT_YOU = '若非您本人所為，請立即洽客服專線。';

const OUTCOMES = {
  TO_BE_MADE: '審核通過，待製證；製證完成後將另行通知領證：',
  DONE: '審核通過，已生效：',
  RETURNED: '退回補正，請依下列原因補正後再送出：',
  REJECTED: '審核不通過，原因如下：',
} as const;

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
  sharedAccountRegistered: ({ personName, accountName, link: href }) => ({
    subject: REGISTRATION,
    greeting: `${personName} 您好：`,
    blocks: [
      paragraph(
        `感謝您在通行證系統上註冊了一個新共用帳號 ${accountName}！請點擊下面的連結完成Email驗證，即可登入通行證系統。`,
      ),
      link('完成Email驗證', href),
      paragraph(ONCE),
      paragraph('登入後，請以各公司一般帳號之帳號及密碼完成綁定，即可藉由本帳號切換登入不同的公司。'),
    ],
  }),
  accountBound: ({ personName, accountName, sharedAccountName, sharedPersonName, boundAt }, home) => ({
    subject: '通行證系統共用帳號綁定通知信件',
    greeting: `${personName} 您好：`,
    blocks: [
      paragraph(
        `您的一般帳號 ${accountName} 已於 ${minuteOf(boundAt)} 由共用帳號 ${sharedAccountName}（使用人：${sharedPersonName}）完成綁定；該共用帳號可切換登入貴公司，辦理通行證相關作業。`,
      ),
      paragraph(
        '如欲解除綁定，請以您的一般帳號登入，至【帳號資料】之共用帳號按【解除綁定】，立即生效；變更密碼不會解除綁定。',
      ),
      link('通行證管理系統', home),
      paragraph('若此綁定未經您同意，請立即解除綁定、變更密碼，並洽客服專線。'),
    ],
  }),
  accountUnbound: ({ personName, accountName, sharedAccountName, byAccountName, unboundAt }, home) => ({
    subject: '通行證系統共用帳號解除綁定通知信件',
    greeting: `${personName} 您好：`,
    blocks: [
      paragraph(
        `共用帳號 ${sharedAccountName} 與一般帳號 ${accountName} 之綁定，已於 ${minuteOf(unboundAt)} 由帳號 ${byAccountName} 解除；該共用帳號已無法切換登入該一般帳號之公司。`,
      ),
      link('通行證管理系統', home),
    ],
  }),
  verifyEmail: ({ accounts }) => ({
    subject: '通行證系統Email驗證信件',
    greeting: '您好：',
    blocks: [
      ...accounts.flatMap(({ accountName, link: href }) => [
        paragraph(`請點擊下面的連結，完成帳號 ${accountName} 的Email驗證。先前寄出的驗證連結已失效。`),
        link('完成Email驗證', href),
      ]),
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
  companySuspended: ({ companyName, passNumber, port, reason, checkedAt, lastSecond }, home) => ({
    subject: '通行證系統停權通知信件',
    greeting: `${companyName} 您好：`,
    blocks: [
      paragraph(`貴公司申請之外籍人士當次證 ${passNumber} 經抽檢不合格，原因如下：`),
      quote(reason),
      paragraph(
        `自抽檢日起七日內（${dayOf(checkedAt)} 至 ${dayOf(lastSecond)}），貴公司不得申辦${port.ZH_HANT}之外籍人士當次證；其他港口及已核發之通行證不受影響。`,
      ),
      paragraph('如有疑義，請洽該港所屬分公司。'),
      link('通行證管理系統', home),
    ],
  }),
  suspensionLifted: ({ companyName, passNumber, port, reason, liftedAt }, home) => ({
    subject: '通行證系統停權解除通知信件',
    greeting: `${companyName} 您好：`,
    blocks: [
      paragraph(
        `貴公司因外籍人士當次證 ${passNumber} 抽檢不合格所受之停權（${port.ZH_HANT}），已於 ${minuteOf(liftedAt)} 解除，說明如下：`,
      ),
      quote(reason),
      link('通行證管理系統', home),
    ],
  }),
  applicationDecided: ({ personName, applicationNumber, form, outcomes }, home) => ({
    subject: outcomes.some(({ to }) => to === 'RETURNED')
      ? '通行證系統申請單退回補正通知信件'
      : '通行證系統申請單審核通知信件',
    greeting: `${personName} 您好：`,
    blocks: [
      paragraph(`您的申請單 ${applicationNumber}（${form.ZH_HANT}）審核結果如下：`),
      ...outcomes.flatMap(({ to, reason, names }) => [
        paragraph(OUTCOMES[to]),
        list(names),
        ...(reason ? [quote(reason)] : []),
      ]),
      link('開啟申請單', `${home}/operator/applications/${applicationNumber}`),
    ],
  }),
  cardsMade: ({ companyName, applicationNumber, port, cards }) => ({
    subject: '通行證系統領證通知信件',
    greeting: `${companyName} 您好：`,
    blocks: [
      paragraph(
        applicationNumber
          ? `申請單 ${applicationNumber} 之下列通行證已製證完成，請至${port.ZH_HANT}領證。`
          : `下列通行證已製證完成，請至${port.ZH_HANT}領證。`,
      ),
      list(cards.map(({ number, holder }) => `${number} ${holder}`)),
      paragraph('領證時請攜帶持證人身分證明文件。'),
    ],
  }),
  passwordChanged: ({ personName, accountName, changedAt }) => ({
    subject: '通行證系統密碼變更通知信件',
    greeting: `${personName} 您好：`,
    blocks: [
      paragraph(`帳號 ${accountName} 的密碼已於 ${minuteOf(changedAt)} 變更，其他裝置均已登出。`),
      paragraph(NOT_YOU),
    ],
  }),
  staffInvited: ({ personName, accountName, link: href }) => ({
    subject: '通行證系統帳號開通通知信件',
    greeting: `${personName} 您好：`,
    blocks: [
      paragraph(`系統管理人員已為您建立帳號 ${accountName}，請點擊下面的連結設定密碼，即可登入通行證系統。`),
      link('設定密碼', href),
      paragraph('連結於3日內有效，僅能使用一次，請勿轉寄。'),
    ],
  }),
  secondFactorSet: ({ personName, accountName, changedAt }) => ({
    subject: SECOND_FACTOR,
    greeting: `${personName} 您好：`,
    blocks: [
      paragraph(
        `帳號 ${accountName} 已於 ${minuteOf(changedAt)} 設定雙重驗證；往後登入時，須再輸入驗證裝置上的驗證碼。`,
      ),
      paragraph(NOT_YOU),
    ],
  }),
  secondFactorRemoved: ({ personName, accountName, changedAt }) => ({
    subject: SECOND_FACTOR,
    greeting: `${personName} 您好：`,
    blocks: [
      paragraph(`帳號 ${accountName} 的雙重驗證已於 ${minuteOf(changedAt)} 移除；往後登入時，僅須輸入密碼。`),
      paragraph(NOT_YOU),
    ],
  }),
  secondFactorReset: ({ personName, accountName, changedAt }) => ({
    subject: SECOND_FACTOR,
    greeting: `${personName} 您好：`,
    blocks: [
      paragraph(
        `系統管理人員已於 ${minuteOf(changedAt)} 重設帳號 ${accountName} 的雙重驗證，所有裝置均已登出。請重新登入並設定雙重驗證。`,
      ),
      paragraph('若您未提出此項申請，請立即洽客服專線。'),
    ],
  }),
  secondFactorLocked: ({ personName, accountName, lockedAt }) => ({
    subject: '通行證系統雙重驗證錯誤通知信件',
    greeting: `${personName} 您好：`,
    blocks: [
      paragraph(
        `帳號 ${accountName} 的密碼輸入正確，但雙重驗證的驗證碼輸入錯誤達 5 次，最後一次為 ${minuteOf(lockedAt)}。系統將暫停接受驗證碼，最長 15 分鐘。`,
      ),
      paragraph('若非您本人所為，表示有他人知道您的密碼，請立即變更密碼，並洽客服專線。'),
    ],
  }),
  recoveryCodeUsed: ({ personName, accountName, usedAt, left }) => ({
    subject: SECOND_FACTOR,
    greeting: `${personName} 您好：`,
    blocks: [
      paragraph(`帳號 ${accountName} 已於 ${minuteOf(usedAt)} 使用一組復原碼登入或變更設定，尚餘 ${left} 組。`),
      paragraph(NOT_YOU),
    ],
  }),
};

export const zhHantClosing: Closing = {
  tag: 'zh-Hant',
  sender: '港區通行證通用管理系統工作小組 敬上',
  notice:
    '此mail為系統發送通知，請勿回覆，若有問題請於8:00~18:00洽客服專線：0809-088-568（免付費），客服將儘快為您服務。',
};

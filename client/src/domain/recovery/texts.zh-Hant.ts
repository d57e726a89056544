export const recovery = {
  email: 'Email',
  emailHint: '請填寫這個帳號的通訊郵件信箱。',
  sent: '已受理，請收取 Email',
  notArrived: '幾分鐘後仍未收到，請查看垃圾郵件匣，並確認填寫的資料與帳號資料相同。',
  toSignIn: '前往登入',
  account: {
    link: '忘記帳號',
    body: '請填寫 Email，系統會將這個信箱的使用者帳號寄給您。',
    submit: '寄送帳號',
    sent: '若 {{email}} 有已申請的帳號，系統會將使用者帳號寄至這個信箱。',
  },
  password: {
    link: '忘記密碼',
    body: '請填寫使用者帳號與 Email，系統會寄出重設密碼的連結。',
    submit: '寄送連結',
    sent: '若帳號與 {{email}} 相符，系統會將重設密碼的連結寄至這個信箱。連結 1 小時內有效，只能使用一次。',
  },
  reset: {
    title: '重設密碼',
    submit: '設定新密碼',
    done: '密碼已重設',
    doneBody: '所有裝置都已登出，請使用新密碼登入。',
    again: '請重新申請重設密碼的連結。連結 1 小時內有效，只能使用一次。',
  },
  set: {
    title: '設定密碼',
    body: '受邀的人員請設定登入審核系統的密碼；忘記密碼的人員請設定新密碼。',
    done: '密碼已設定',
    again:
      '邀請的連結 3 日內有效，忘記密碼的連結 1 小時內有效，都只能使用一次。請以「忘記密碼」重新取得連結，或請管理人員重寄邀請。',
  },
  verify: {
    title: 'Email 驗證',
    body: '請按下方按鈕，完成 Email 驗證後即可登入。',
    submit: '完成 Email 驗證',
    done: 'Email 驗證成功',
    doneBody: '帳號 {{accountName}} 已可登入通行證管理系統。',
    again: '請填寫申請帳號時的 Email，重新寄送驗證信。若已完成驗證，可直接登入。',
  },
  resend: {
    link: '重寄驗證信',
    title: '重新寄送驗證信',
    body: '帳號審核通過後，須完成 Email 驗證才能登入。驗證連結 24 小時內有效，只能使用一次。',
    submit: '寄送驗證信',
    sent: '若 {{email}} 有已審核通過、尚未驗證的帳號，系統會將驗證連結寄至這個信箱。',
  },
} as const;

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
  reset: { title: '重設密碼', submit: '設定新密碼', doneBody: '所有裝置都已登出，請使用新密碼登入。' },
} as const;

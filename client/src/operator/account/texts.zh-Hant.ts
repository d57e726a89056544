export const emailChange = {
  title: '變更 Email',
  hint: '驗證連結會寄至新的 Email；使用連結前，仍以目前的 Email 為準。目前的 Email 也會收到通知。',
  submit: '寄送驗證連結',
  email: '新的 Email',
  sent: '驗證連結將寄至 {{email}}',
  pending: '等候 {{email}} 驗證',
  pendingBody: '請開啟寄至該信箱的連結；連結 24 小時內有效，僅能使用一次。',
  cancel: '取消變更',
} as const;

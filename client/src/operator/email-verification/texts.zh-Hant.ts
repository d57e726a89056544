export const emailVerification = {
  verify: {
    title: 'Email 驗證',
    body: '請按下方按鈕，完成 Email 驗證後即可登入。',
    submit: '完成 Email 驗證',
    done: 'Email 驗證成功',
    doneBody: '帳號 {{accountName}} 已可登入通行證管理系統。',
    again: '請填寫申請帳號時的 Email，重新寄送驗證信。若已完成驗證，可直接登入。',
  },
  resend: {
    title: '重新寄送驗證信',
    body: '帳號審核通過後，須完成 Email 驗證才能登入。驗證連結 24 小時內有效，只能使用一次。',
    submit: '寄送驗證信',
    sent: '若 {{email}} 有已審核通過、尚未驗證的帳號，系統會將驗證連結寄至這個信箱。',
  },
} as const;

export const emailVerification = {
  verify: {
    title: 'Email 驗證',
    body: '請按下方按鈕，完成 Email 驗證後即可登入。',
    submit: '完成 Email 驗證',
    done: 'Email 驗證成功',
    doneBody: '帳號 {{accountName}} 已可登入通行證管理系統。',
    again: '請填寫申請帳號時的 Email，重新寄送驗證信。若已完成驗證，可直接登入。',
  },
  confirm: {
    title: '變更 Email',
    body: '請按下方按鈕，將帳號的 Email 改為收到連結的這個信箱。',
    submit: '確認變更',
    done: 'Email 已變更',
    doneBody: '帳號 {{accountName}} 的通知信日後寄至這個信箱。',
    again: '請登入後，於【帳號資料】重新申請變更 Email。',
  },
  resend: {
    title: '重新寄送驗證信',
    body: '帳號審核通過後，須完成 Email 驗證才能登入。驗證連結 24 小時內有效，只能使用一次。',
    submit: '寄送驗證信',
    sent: '若 {{email}} 有已審核通過、尚未驗證的帳號，系統會將驗證連結寄至這個信箱。',
  },
} as const;

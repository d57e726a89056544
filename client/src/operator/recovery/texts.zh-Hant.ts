export const passwordReset = {
  done: '密碼已重設',
  again: '請重新申請重設密碼的連結。連結 1 小時內有效，只能使用一次。',
} as const;

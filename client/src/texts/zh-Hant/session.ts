export const session = {
  title: '登入作業',
  signIn: '登入',
  signOut: '登出',
  accountName: '使用者帳號',
  password: '使用者密碼',
  rememberMe: '記住我',
  rememberMeHint: '三天內再使用不必重新登入，最長 14 天。公用電腦請勿勾選。',
  ended: '登入已結束，請重新登入',
  endedHint: '重新登入後會回到原本的頁面，您填寫的內容仍會保留。',
  otherAccount: '改用其他帳號登入',
} as const;

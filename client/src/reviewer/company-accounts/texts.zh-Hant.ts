export const accountsOfCompanies = {
  description: '各公司的帳號與共用帳號。停用後立即生效，可隨時恢復。',
  search: '姓名、帳號、Email、公司名稱或統編',
  newEmail: '正確的 Email',
  correct: {
    title: '更正 {{name}} 的 Email',
    body: '帳號 {{account}} 的 Email 尚未驗證。更正後，原連結失效，通知改寄新地址；更正會留存於紀錄。',
    confirm: '更正並寄出',
  },
} as const;

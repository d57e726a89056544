export const idNumberReads = {
  title: '證號查閱紀錄',
  description: '誰在何時看過完整的證件號碼，或以姓名、證件號碼查詢其他公司的通行證。紀錄中沒有號碼本身。',
  descriptionOfBranches:
    '誰在何時看過所屬分公司通行證的完整證件號碼，以及您自己的姓名、證件號碼查詢。紀錄中沒有號碼本身。',
  empty: '沒有查閱紀錄',
  field: {
    at: '時間',
    by: '查閱人員',
    action: '動作',
    pass: '通行證號／申請單號',
    company: '公司',
    operation: '作業名稱',
  },
  filter: { passNumber: '通行證號（須完整）', accountName: '使用者帳號（須完整）', from: '日期起', to: '日期迄' },
} as const;

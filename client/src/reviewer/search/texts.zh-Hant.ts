export const staffSearch = {
  hint: '通行證或申請單號的開頭、公司名稱或統編、頁面',
  cases: '待審核',
  accounts: '帳號申請',
  casesOf: '待辦工作：公司「{{text}}」',
  applicationsOf: '申請單：公司「{{text}}」',
  byDocument: '以完整證件號碼查詢人員',
  key: '搜尋全部',
  goTo: '前往{{page}}',
} as const;

export const personDossiers = {
  title: '人員查詢',
  description: '輸入完整的證件號碼，查看這位人員的通行證、申請單、不通過、管制與查閱紀錄。每次查詢都會留下紀錄。',
  find: '查詢人員',
  unknown: '查無這個證件號碼的資料',
  newest: '通行證與申請各列最近 50 筆，其他各列最近 20 筆。',
  elsewhere: '其他分公司',
  field: { name: '姓名', document: '證件', state: '狀態' },
  list: { records: '各公司登錄的資料', refusals: '不通過' },
  empty: { records: '沒有公司登錄這位人員', applications: '沒有其他申請單' },
} as const;

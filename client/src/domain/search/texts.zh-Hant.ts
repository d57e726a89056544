export const search = {
  title: '搜尋全部',
  short: '搜尋',
  field: '號碼、姓名、頁面或動作',
  passes: '通行證',
  applications: '申請單',
  actions: '動作',
  pages: '頁面',
  openPass: '開啟通行證 {{number}}',
  none: '沒有符合的結果',
  count: '{{count}} 筆結果',
} as const;

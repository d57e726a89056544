export const idNumberReads = {
  ofPass: {
    title: '證件號碼查閱軌跡',
    hint: '誰在何時查閱過這位持證人的完整證件號碼。',
    none: '沒有人查閱過完整證件號碼',
    all: '查看全部查閱紀錄',
  },
  action: {
    ID_NUMBER_READ: '查閱完整號碼',
    ID_NUMBER_SEARCHED: '以證件號碼查詢',
    NAME_SEARCHED: '以姓名查詢',
    WRONG_ID_NUMBER: '以證件號碼查詢，查無此號碼',
    SEARCH_REFUSED: '查詢過於頻繁，已拒絕',
    FOREIGN_CARD_LEARNT: '得知其他公司持有此通行證',
    BAN_LEARNT: '得知人員管制中',
    PASS_LOOKED_UP: '以證號查詢其他公司的通行證',
    ACCESS_GRANTED: '輸入完整身分證號，取得通行證權限',
    ACCESS_REFUSED: '輸入身分證號不符，未取得權限',
    COLLEAGUES_PERSON_ENTERED: '登錄同事人員的完整號碼，取得該筆資料',
  },
  onScan: '附件影本',
  title: '證件號碼查閱軌跡',
  description:
    '誰在何時看過完整的證件號碼，以姓名、證件號碼查詢非所屬資料，查詢或得知其他公司的通行證。紀錄中沒有號碼本身。',
  descriptionOfBranches:
    '誰在何時看過所屬分公司通行證的完整證件號碼，以及您自己的姓名、證件號碼查詢。紀錄中沒有號碼本身。',
  empty: '沒有查閱紀錄',
  field: {
    at: '時間',
    by: '查閱人員',
    accountName: '使用者帳號',
    action: '動作',
    pass: '通行證號／申請單號',
    company: '公司',
    operation: '作業名稱',
  },
  filter: {
    passNumber: '通行證號（請輸入完整號碼）',
    accountName: '使用者帳號（請輸入完整號碼）',
    company: '公司統編／機關代碼（完整）',
    from: '日期起',
    to: '日期迄',
  },
} as const;

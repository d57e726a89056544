export const home = {
  title: '首頁',
  now: '目前狀況',
  recent: '最近的申請單',
  noApplications: '尚無申請單',
  noApplicationsHint: '請先新增人員並上傳證件（外籍人士為護照，本國人為照片與身分證），再新增申請單。',
  notices: '注意事項',
  start: {
    title: '開始使用',
    account: '帳號已啟用',
    people: '新增人員並上傳證件（可匯入名冊）',
    application: '送出第一張申請單',
    help: '需要協助請洽',
  },
  tile: {
    returned: '退回補正的申請單',
    underReview: '審核中的申請單',
    toCollect: '待領證的申請單',
    drafts: '未送出的草稿',
    withoutPassport: '未上傳護照的外籍人員',
    endingCards: '30 天內到期的通行證',
    validSingleEntries: '有效的當次證',
  },
} as const;

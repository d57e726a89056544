export const shell = {
  menu: {
    drafts: '草稿',
    home: '首頁',
    register: '申請帳號',
    passesGroup: '人員通行證',
    applications: '申請單',
    passes: '通行證查詢',
    recordsGroup: '通行記點異常紀錄',
    dataGroup: '基本資料維護',
    people: '人員基本資料',
    company: '公司基本資料',
    account: '個人帳號',
  },
  otherKind: {
    title: '這個帳號不在此處作業',
    half: '您使用的是港務公司人員的帳號，登入還差一步：請至審核系統完成雙重驗證；或先登出，再以公司的帳號登入。',
    finish: '前往審核系統完成登入',
    body: '您使用的是審核或分析人員的帳號，請至審核系統作業；或先登出，再以公司的帳號登入。',
    link: '前往審核系統',
  },
} as const;

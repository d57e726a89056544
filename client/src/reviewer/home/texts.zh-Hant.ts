export const home = {
  title: '首頁',
  now: '目前狀況',
  tile: {
    cases: '待審核',
    claimed: '您處理中',
    applications: '待審申請單',
    policeApplications: '待查核申請單',
    cardsToMake: '待製證卡片',
    cardsToCollect: '待領證卡片',
    spotChecks: '待抽檢',
    suspensions: '停權中',
  },
  oldest: '等候最久的案件',
  all: '全部 {{count}} 件',
  noWork: '目前沒有需要您處理的工作',
  noWorkHint: '您可以使用的功能列在選單中。',
  analyst: {
    title: '查詢通行證資料',
    intro: '您可以查詢所有公司的通行證。姓名與證件號碼一律遮蔽，任何查詢方式都相同。',
    explorer: {
      title: '在瀏覽器查詢',
      body: 'GraphQL 查詢介面附有欄位說明、自動完成與查詢紀錄，登入後即可使用。',
      open: '開啟 GraphQL 查詢介面',
    },
    token: { title: '由程式查詢', body: '建立存取權杖，並在每次請求的標頭送出：', open: '管理存取權杖' },
    cost: {
      title: '查詢成本',
      body: '執行前會先估算成本：每一筆會回傳的資料（通行證、持證人、公司、港口等）算 1，清單為每頁筆數乘以每筆的成本（不分頁的清單以 5 筆計），總筆數（total）另算 10。分析人員一次最多 5,000，超過時不會執行，並告知估算值。',
      advice: '超過時請縮小每頁筆數（size，最多 100）或少取幾層資料。',
    },
    passes: { title: '以畫面查詢', body: '不寫查詢語法，直接以條件查詢通行證。', open: '通行證查詢' },
  },
} as const;

export const overview = {
  gates: { title: '管制站', all: '運作狀況', empty: '沒有開放中的管制站', count: '{{count}} 站' },
  toDo: {
    title: '待處理事項',
    empty: '沒有待處理事項',
    failedMessages: '未送達訊息',
    neverSignedIn: '從未登入的同仁帳號',
    signedInLongAgo: '90天以上未登入的同仁帳號',
  },
  tokens: {
    title: '30天內到期的存取權杖',
    empty: '沒有即將到期的存取權杖',
    replaced: '已有到期日較晚的權杖',
  },
  jobs: { title: '7天內失敗的排程工作', empty: '沒有失敗的排程工作', count: '{{count}} 次' },
} as const;

export const signIn = { title: '審核系統登入', hint: '供港務公司同仁、港警與分析人員使用。' } as const;

export const signIn = { title: '審核系統登入', hint: '供港務公司作業人員與分析人員使用。' } as const;

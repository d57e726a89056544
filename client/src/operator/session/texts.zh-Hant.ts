export const signIn = { resendVerification: '重寄驗證信', title: '登入作業' } as const;

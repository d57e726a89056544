export const phone = {
  title: '手機驗證',
  state: '是否驗證',
  present: '手機號碼',
  verified: '已驗證手機號碼',
  states: { VERIFIED: '已驗證', UNVERIFIED: '未驗證', TO_BE_VERIFIED: '待驗證' },
} as const;

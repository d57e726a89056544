export const review = {
  state: { OPEN: '待審核', APPROVED: '通過', REJECTED: '不通過', WITHDRAWN: '無須審核', REVOKED: '已撤銷' },
} as const;

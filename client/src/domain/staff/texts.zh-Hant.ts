export const staffMember = {
  field: { roles: '角色', branches: '分公司' },
  role: { REVIEWER: '審核', POLICE_CHECK: '港警查核', ADMINISTRATOR: '管理' },
} as const;

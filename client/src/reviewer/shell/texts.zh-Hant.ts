export const shell = {
  suffix: '審核',
  branches: '所屬分公司',
  menu: {
    home: '首頁',
    reviews: '審核工作',
    lookUp: '查詢',
    administration: '管理',
    tools: '查詢工具',
    passes: '通行證查詢',
    applications: '申請單查詢',
    explorer: 'GraphQL 查詢介面',
  },
  otherKind: {
    title: '這裡是審核系統',
    description: '「{{name}}」是公司帳號，請至通行證管理系統作業；或先登出，再以港務公司人員的帳號登入。',
    operator: '前往通行證管理系統',
  },
} as const;

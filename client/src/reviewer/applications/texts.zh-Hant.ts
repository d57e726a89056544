export const applications = {
  title: '申請單查詢',
  description: '所屬分公司港口的申請單。',
  company: '公司',
  empty: '沒有申請單',
  missing: '查無這張申請單',
  missingHint: '請確認申請單號，或這張申請單不屬於您的分公司。',
  backToList: '回申請單查詢',
  decide: '審核這張申請單',
  passes: '核發的通行證',
} as const;

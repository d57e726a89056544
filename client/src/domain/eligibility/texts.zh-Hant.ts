export const eligibility = {
  passTitle: '可辦理事項',
  yes: '可申請',
  no: '不可申請',
  notForThem: '不適用',
  othersUnchecked: '其他公司所持通行證於送出申請時檢查。',
} as const;

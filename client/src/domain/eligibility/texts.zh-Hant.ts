export const eligibility = {
  passTitle: '現在可以辦理',
  yes: '可申請',
  no: '不可申請',
  notForThem: '不適用',
  askOthers: '現在檢查',
  othersFree: '其他公司所持通行證不影響本申請。',
  othersWithheld: '目前不提供：尚未上傳證件掃描檔，或今日檢查次數已用完。其他公司所持通行證於送出申請時檢查。',
  othersUnchecked: '其他公司所持通行證於送出申請時檢查。',
} as const;

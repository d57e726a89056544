export const branchCards = {
  description: '貴分公司港口之通行證：5 個月、6 個月未通行，以及紀錄異常。',
  tab: { SIX_MONTHS: '6個月未通行', FIVE_MONTHS: '5個月未通行', ANOMALIES: '紀錄異常' },
  end: {
    action: '解除停用',
    actionOf: '解除 {{number}} 因紀錄異常之停用',
    title: '解除 {{number}} 因紀錄異常之停用',
    mailTo: '原因將以電子郵件通知公司，並留存紀錄。',
    label: '解除原因',
    confirm: '解除停用',
    done: '{{number}} 已解除停用',
    effectTitle: '解除後',
    effect: '通行證立即可用；本次異常紀錄不再計次。',
  },
} as const;

export const fee = {
  label: '換證費用',
  amount: '{{amount}} 元',
  free: '免費',
  state: { DUE: '待收', PAID: '已收', WAIVED: '免收', FREE: '免費', VOID: '不收' },
  receipt: '收據號碼 {{number}}',
  waived: '免收原因：{{reason}}',
} as const;

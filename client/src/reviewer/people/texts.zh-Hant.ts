export const idNumber = {
  reveal: '顯示完整證件號碼（將留下紀錄）',
  hide: '隱藏證件號碼',
  revealFailed: '無法顯示證件號碼',
} as const;

export const spotCheck = {
  listTitle: '抽檢名單',
  result: { PASSED: '合格', FAILED: '不合格', NOT_CHECKED: '未抽檢' },
  outcome: '抽檢結果',
  field: {
    passNumber: '通行證號',
    checkedBy: '抽檢人員',
    checkedAt: '抽檢日期',
    result: '抽檢結果',
    reason: '不合格原因',
  },
  noneOnRecord: '尚未抽檢',
} as const;

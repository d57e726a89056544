export const unusedCards = {
  title: '人員通行記錄',
  anomalyNotice:
    '同一港口連續刷進或連續刷出，24 小時內未補登者為紀錄異常；同一月份達 2 次即停用，由該港分公司解除，不適用停用恢復申請。',
  field: {
    number: '通行證號',
    idNumber: '身分證號',
    name: '姓名',
    validFrom: '有效起日',
    validTo: '有效迄日',
    lastUsedAt: '最近通行時間',
    comparedOn: '比對日期',
    port: '領證港區',
    status: '通行證狀態',
    deactivatedAt: '停用時間',
    anomalies: '異常紀錄',
    action: '操作',
  },
  deactivated: {
    NO_PASSAGE: '停用中(因未通行)',
    RECORD_ANOMALIES: '停用中(因紀錄異常)',
    BRANCH_DECISION: '停用中(停用處分)',
  },
  dueOn: '將於 {{date}} 停用',
  direction: { IN: '連續進', OUT: '連續出' },
  anomaly: '{{port}} {{direction}}：{{earlier}} → {{later}}',
  anomaliesHidden: '僅提供可讀取該通行證之帳號',
  range: '顯示第 {{from}} 至 {{to}} 項，共 {{total}} 項',
  empty: {
    SIX_MONTHS: '目前沒有6個月未通行的通行證',
    FIVE_MONTHS: '目前沒有5個月未通行的通行證',
    ANOMALIES: '目前沒有因紀錄異常停用的通行證',
  },
} as const;

export const newApplication = {
  personTitle: '現在可以申請',
  notNow: '目前不可申請',
  begin: {
    FOREIGN_SINGLE_ENTRY: '申請當次證',
    PERIODIC: '申請定期通行證',
    TEMPORARY: '申請臨時通行證',
    CANCELLATION: '申請註銷',
    RENEWAL: '申請續卡',
    AREA_CHANGE: '申請異動區域',
  },
  reason: {
    FOREIGN_SINGLE_ENTRY: '進港事由',
    PERIODIC: '申請事由',
    TEMPORARY: '申請事由',
    CANCELLATION: '申請事由',
    RENEWAL: '申請事由',
    AREA_CHANGE: '申請事由',
  },
  hint: {
    FOREIGN_SINGLE_ENTRY: '送出後立即核發，效期 24 小時。',
    PERIODIC: '經港務公司審查、港警查核後製證。',
    TEMPORARY: '經港務公司審查、港警查核後製證。',
    CANCELLATION: '審查通過後這張通行證即失效，無法復原。',
    RENEWAL: '核發新卡，接續這張通行證的期間。',
    AREA_CHANGE: '改為其他港口或區域，卡片與期間不變。',
  },
} as const;

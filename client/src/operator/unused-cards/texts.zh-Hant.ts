export const passageRecords = {
  tab: {
    SIX: '所屬通行證 6個月未通行',
    OTHERS_SIX: '非所屬通行證 6個月未通行',
    FIVE: '所屬通行證 5個月未通行',
    OTHERS_FIVE: '非所屬通行證 5個月未通行',
    ANOMALIES: '所屬通行證 紀錄異常',
    OTHERS_ANOMALIES: '非所屬通行證 紀錄異常',
  },
  notice: {
    title: '未通行停用須知（3 項）',
    first: '申請恢復使用，請至系統功能「未通行停用恢復申請」提出申請，並於申請翌日06:00開放使用。',
    second: '定期證停用期間，該人員禁止申請定期證與臨時證，可以申請當次證。',
    third: '定期證停用期間，如需註銷，仍可以申請註銷該證。',
  },
  count: {
    near: '即將因未通行停用',
    deactivated: '因未通行停用中',
    pending: '恢復待生效',
    anomalous: '因紀錄異常停用中',
  },
} as const;

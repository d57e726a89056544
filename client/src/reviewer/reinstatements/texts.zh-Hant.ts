export const branchReinstatements = {
  atOnce: {
    action: '立即恢復',
    actionOf: '立即恢復 {{number}}',
    title: '立即恢復 {{count}} 張通行證？',
    body: '僅限緊急情形：通行證自此刻起即可通行，事由將留存紀錄並通知公司。',
    reason: '緊急事由',
    done: '已立即恢復使用',
  },
} as const;

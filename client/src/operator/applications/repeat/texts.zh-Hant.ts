export const repeatedApplication = {
  action: '再次申請',
  title: '已帶入申請單 {{number}} 的事由、區域與 {{count}} 筆名單',
  dates: '起日與月份須重新填寫。',
  left: '以下 {{count}} 筆目前不可申請，未帶入：',
  gone: '已不在名單中。',
} as const;

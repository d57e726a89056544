export const singleEntry = {
  new: '+新增申請單',
  empty: '尚無當次證資料',
  emptyHint: '新增申請單並送出後，當次證會列在這裡。',
  notices: {
    passport: '需上傳護照影本（必須有上傳資料）。',
    limit: '相同護照號碼每月僅能申請3次。',
    suspension: '經抽檢非檢附護照影本即停權（懲罰港區業者不得申辦外籍人士當次證1周）。',
    gates: '通行資料同步需要十分鐘，請使用者核發後等候十分鐘再到管制站使用。',
  },
  people: {
    period: '當次證期間',
    periodHint: '申請完成24小時有效。',
  },
  submitted: {
    issued: '已核發 {{count}} 張當次證。',
    wait: '請等候十分鐘再到管制站使用',
    ready: '管制站已可使用',
    gates: '管制站可使用時間：{{time}}',
    until: '有效至：{{time}}',
    print: '列印當次證',
  },
  application: { print: '列印全部當次證' },
  timeline: {
    issued: '核發 {{count}} 張當次證',
    gateReady: '管制站已可使用',
    willBeGateReady: '管制站將可使用',
    expired: '效期屆滿',
    willExpire: '效期將屆滿',
  },
} as const;

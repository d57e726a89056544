export const suspensions = {
  title: '停權紀錄',
  tile: '目前的停權',
  description: '抽檢不合格時，7 天內（含抽檢當日）不得申辦該港口的外籍人士當次證；其他港口不受影響。',
  empty: '貴公司沒有停權紀錄',
  emptyHint: '外籍人士當次證核發後會抽檢護照影本；不合格時的停權會列在這裡。',
  notice: {
    title: '停權中，下列港口目前不可申辦外籍人士當次證',
    line: '{{port}}：停權期間 {{period}}，{{again}} 起可再申請。',
    reason: '原因：{{reason}}',
    all: '查看停權紀錄',
  },
  form: {
    barred: '停權中（{{period}}），{{again}} 起可再申請。',
    chosen: '這份申請單選了停權中的港口：{{ports}}。請取消勾選，否則無法送出。',
    untick: '停權中的港口，請取消勾選',
  },
} as const;

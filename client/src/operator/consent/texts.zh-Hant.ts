export const consent = {
  title: '個資同意使用／授權聲明／危害告知',
  body: '首次登入或內容修訂時，請閱讀全文並同意後再開始作業。',
  text: '全文',
  scroll: '請捲動至最後完成閱讀，才能勾選同意。',
  read: '已閱讀完畢，請勾選同意後按「確認」。',
  agree: '我同意',
  confirm: '確認',
  newVersion: '內容剛剛修訂過，請閱讀最新的全文後再同意。',
} as const;

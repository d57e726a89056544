export const person = {
  idKind: { PASSPORT: '護照', NATIONAL_ID: '身分證', RESIDENT_ID: '統一證號' },
  possiblySame: '可能為同一人',
  possiblySameHint: '有公司以其他證件登記姓名與手機相同的人員；為保護資料，不顯示是哪一家公司。',
  documentEndsEarly: '證件效期至 {{date}}，早於通行證迄日',
  attachment: {
    kind: { PHOTO: '照片', ID_CARD: '身分證件', PASSPORT: '護照(一張)', OTHER: '其他' },
    short: { PHOTO: '照片', ID_CARD: '證件', PASSPORT: '護照', OTHER: '其他' },
    show: '檢視',
    showOf: '檢視 {{name}}',
    remove: '移除',
    removeOf: '移除 {{name}}',
  },
} as const;

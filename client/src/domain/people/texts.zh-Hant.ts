export const person = {
  idKind: { PASSPORT: '護照', NATIONAL_ID: '身分證', RESIDENT_ID: '統一證號' },
  documentEndsEarly: '證件效期至 {{date}}，早於通行證迄日',
  attachment: {
    kind: { PHOTO: '照片', ID_CARD: '身分證件', PASSPORT: '護照影本（一張）', OTHER: '其他' },
    short: { PHOTO: '照片', ID_CARD: '證件', PASSPORT: '護照', OTHER: '其他' },
    show: '檢視',
    showOf: '檢視 {{name}}',
    remove: '移除',
    removeOf: '移除 {{name}}',
  },
} as const;

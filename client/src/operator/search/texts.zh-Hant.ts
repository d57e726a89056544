export const ownSearch = {
  hint: '通行證或申請單號的任何一段、姓名，或完整證件號碼',
  people: '人員',
  newForm: '新增{{form}}',
} as const;

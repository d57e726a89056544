/** Every personal value of company B. None of them may reach an outsider. */
export const SECRETS = {
  name: '祕密人',
  englishName: 'SECRET-PERSOND',
  idNumber: 'ZQ7776543',
  mobile: '0955777111',
  verifiedPhone: '0955777666',
  reason: '祕密進港事由',
  contactName: '祕密聯絡人',
  contactPhone: '0955777222',
  responsiblePerson: '祕密負責人',
  companyPhone: '02-55577333',
  companyFax: '02-55577444',
  companyAddress: '祕密市祕密路一號',
  accountName: 'secret-account',
  accountPerson: '祕密帳號人',
  accountMobile: '0955777555',
  accountEmail: 'secret-account@secret.example',
  sharedAccountName: 'secret-agent',
  draftReason: '祕密草稿',
  groupName: '祕密船員班',
  fileName: 'secret-scan.jpg',
  rejection: '祕密不通過原因',
  returnReason: '祕密退回原因',
  collectorName: '祕密領證人',
  checkReason: '祕密抽檢原因',
  liftReason: '祕密解除原因',
  holdReason: '祕密暫停原因',
  holdLiftReason: '祕密恢復原因',
  proposalReason: '祕密提案原因',
  banNote: '祕密管制經過',
  banEvidence: '祕密管制證據',
  banReason: '祕密管制理由',
  caseNote: '祕密案件註記',
} as const;

/** Not personal: staff and analysts may read it. A secret towards other companies. */
export const COMPANY_NAME = '某某密件股份有限公司';

export type Secrets = Record<keyof typeof SECRETS, string>;

import type {
  CompanyPartsFragment,
  GatePartsFragment,
  GateSystemPartsFragment,
  PersonPartsFragment,
  StaffAccountPartsFragment,
} from '../gql/graphql';

/** Records as the API answers them, for tests to vary. */

export const sampleBranches = [
  { code: 'KL', nameZh: '基隆', nameEn: 'Keelung' },
  { code: 'KH', nameZh: '高雄', nameEn: 'Kaohsiung' },
] as const;

export const samplePerson: PersonPartsFragment = {
  id: 'person-1',
  idKind: 'PASSPORT',
  idNumber: 'X1234567',
  name: '王小明',
  englishName: 'WANG HSIAO MING',
  mobile: null,
  version: 1,
};

export const sampleCompany: CompanyPartsFragment = {
  id: 'company-1',
  organisationKind: 'UBN',
  organisationNumber: '53212539',
  name: '甲公司',
  phone: '02-12345678',
  fax: null,
  address: '高雄市鼓山區',
  responsiblePerson: '林負責',
  version: 1,
};

export const sampleGate: GatePartsFragment = {
  id: 'gate-1',
  code: 'KL-EAST-1',
  state: 'OPEN',
  createdAt: '2026-01-02T03:04:05Z',
  closedAt: null,
  version: 1,
  nameZh: '東岸一號',
  nameEn: 'East 1',
  area: { code: 'KL-E', nameZh: '東岸', nameEn: 'East', port: { code: 'KLPC', nameZh: '基隆港', nameEn: 'Keelung' } },
};

export const sampleGateSystem: GateSystemPartsFragment = {
  id: 'system-1',
  name: '東岸主機',
  state: 'ACTIVE',
  createdAt: '2026-01-02T03:04:05Z',
  disabledAt: null,
  version: 1,
  branches: [sampleBranches[0]],
  tokens: [],
};

export const sampleStaff: StaffAccountPartsFragment = {
  id: 'staff-2',
  kind: 'STAFF',
  accountName: 'police-kl',
  personName: '陳港警',
  email: 'police@example.tw',
  roles: ['POLICE_CHECK'],
  state: 'ACTIVE',
  registeredAt: '2026-01-02T03:04:05Z',
  disabledAt: null,
  secondFactorSince: null,
  self: false,
  version: 1,
  branches: [sampleBranches[0]],
};

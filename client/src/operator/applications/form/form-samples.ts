import type { FormDescriptionFragment, PortsForFormFragment } from '../../../gql/graphql';

/** Forms for tests, as the API describes them. */
export const periodic: FormDescriptionFragment = {
  kind: 'PERIODIC',
  subject: 'PEOPLE',
  asksAreas: true,
  asksPickupPort: true,
  asksStartDay: true,
  maxStartDays: 90,
  longestTerm: { count: 3, unit: 'YEAR' },
  consents: ['PERSONAL_DATA', 'DOCUMENTS'],
  needsApprovedCompany: true,
  suspendable: false,
  requiredFiles: [
    { idKind: 'NATIONAL_ID', kinds: ['PHOTO', 'ID_CARD'] },
    { idKind: 'RESIDENT_ID', kinds: ['PHOTO', 'ID_CARD'] },
    { idKind: 'PASSPORT', kinds: ['PHOTO', 'PASSPORT'] },
  ],
  steps: ['REVIEW', 'POLICE_CHECK'],
  takesEffectAtOnce: false,
  issuesPrints: false,
  makesCard: true,
};

export const singleEntry: FormDescriptionFragment = {
  ...periodic,
  kind: 'FOREIGN_SINGLE_ENTRY',
  asksPickupPort: false,
  asksStartDay: false,
  longestTerm: null,
  suspendable: true,
  requiredFiles: [
    { idKind: 'NATIONAL_ID', kinds: [] },
    { idKind: 'RESIDENT_ID', kinds: [] },
    { idKind: 'PASSPORT', kinds: ['PASSPORT'] },
  ],
  steps: [],
  takesEffectAtOnce: true,
  issuesPrints: true,
  makesCard: false,
};

export const cancellation: FormDescriptionFragment = {
  ...periodic,
  kind: 'CANCELLATION',
  subject: 'PASSES',
  asksAreas: false,
  asksPickupPort: false,
  asksStartDay: false,
  longestTerm: null,
  consents: [],
  needsApprovedCompany: false,
  requiredFiles: periodic.requiredFiles.map(({ idKind }) => ({ idKind, kinds: [] })),
  steps: ['REVIEW'],
  makesCard: false,
};

export const renewal: FormDescriptionFragment = {
  ...periodic,
  kind: 'RENEWAL',
  subject: 'PASSES',
  asksStartDay: false,
  requiredFiles: periodic.requiredFiles.map(({ idKind }) => ({ idKind, kinds: ['PHOTO'] })),
};

const keelung = { code: 'KEELUNG', nameZh: '基隆港', nameEn: 'Keelung' };
const kaohsiung = { code: 'KAOHSIUNG', nameZh: '高雄港', nameEn: 'Kaohsiung' };

export const ports: readonly PortsForFormFragment[] = [
  {
    ...keelung,
    branch: { code: 'KL', nameZh: '基隆', nameEn: 'Keelung' },
    areas: [
      { code: 'KL-E', nameZh: '東岸', nameEn: 'East wharf', port: keelung },
      { code: 'KL-W', nameZh: '西岸', nameEn: 'West wharf', port: keelung },
    ],
  },
  {
    ...kaohsiung,
    branch: { code: 'KH', nameZh: '高雄', nameEn: 'Kaohsiung' },
    areas: [{ code: 'KH-1', nameZh: '蓬萊', nameEn: 'Penglai', port: kaohsiung }],
  },
];

import type { FormDescriptionFragment, PortsForFormFragment } from '../gql/graphql';
import { areaOf, branchOf, portOf } from './places';

/** Forms for tests, as the API describes them. */
export const periodic: FormDescriptionFragment = {
  kind: 'PERIODIC',
  subject: 'PEOPLE',
  asksAreas: true,
  asksPickupPort: true,
  asksStartDay: true,
  maxStartDays: 90,
  asksMorePasses: false,
  maxMonthsAhead: 11,
  maxMorePasses: 31,
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

export const moreSingleEntries: FormDescriptionFragment = {
  ...singleEntry,
  kind: 'MORE_SINGLE_ENTRIES',
  asksAreas: false,
  asksMorePasses: true,
  suspendable: false,
  requiredFiles: singleEntry.requiredFiles.map(({ idKind, kinds }) => ({
    idKind,
    kinds: idKind === 'PASSPORT' ? ['PASSPORT', 'OTHER'] : kinds,
  })),
  steps: ['REVIEW'],
  takesEffectAtOnce: false,
  issuesPrints: false,
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
  asksPickupPort: false,
  asksStartDay: false,
  requiredFiles: periodic.requiredFiles.map(({ idKind }) => ({ idKind, kinds: ['PHOTO'] })),
};

export const areaChange: FormDescriptionFragment = {
  ...cancellation,
  kind: 'AREA_CHANGE',
  asksAreas: true,
  steps: ['REVIEW', 'POLICE_CHECK'],
};

export const keelung = portOf('KEELUNG', '基隆港', 'Keelung');
const kaohsiung = portOf('KAOHSIUNG', '高雄港', 'Kaohsiung');

export const ports: readonly PortsForFormFragment[] = [
  {
    ...keelung,
    branch: branchOf('KL', '基隆', 'Keelung'),
    areas: [areaOf(keelung, 'KL-E', '東岸', 'East wharf'), areaOf(keelung, 'KL-W', '西岸', 'West wharf')],
  },
  {
    ...kaohsiung,
    branch: branchOf('KH', '高雄', 'Kaohsiung'),
    areas: [areaOf(kaohsiung, 'KH-1', '蓬萊', 'Penglai')],
  },
];

import { TimelineSteps } from '../domain/applications/timeline-parts';
import { FileParts } from '../domain/files/stored-file';
import { SuspensionParts } from '../domain/suspensions/suspension-parts';
import { makeFragmentData } from '../gql';
import type {
  ApplicationCaseQuery,
  ApplicationReviewFragment,
  CardRowFragment,
  CertificateReviewFragment,
  CompanyPartsFragment,
  CompanySuspensionFragment,
  FailedMessagePartsFragment,
  GatePartsFragment,
  GateSystemPartsFragment,
  ItemReviewFragment,
  PersonPartsFragment,
  RegistrationReviewFragment,
  StaffAccountPartsFragment,
  SuspensionPartsFragment,
  WorkPartsFragment,
} from '../gql/graphql';
import { ApplicationReview, ItemReview } from '../reviewer/queue/application/application-documents';
import { CertificateReview } from '../reviewer/queue/review/review-documents';
import { WorkParts } from '../reviewer/queue/work/work-documents';
import { areaOf, branchOf, portOf } from './places';

/** Records as the API answers them, for tests to vary. */

export const sampleBranches = [branchOf('KL', '基隆', 'Keelung'), branchOf('KH', '高雄', 'Kaohsiung')] as const;

const fileOf = (id: string, name: string, viewedAt: string | null = null) => ({
  ...makeFragmentData({ id, name, mediaType: 'image/png', size: 2048, url: `/files/${id}` }, FileParts),
  ...{ id, viewedAt },
});

const keelung = portOf('KLPC', '基隆港', 'Port of Keelung');

export const samplePerson: PersonPartsFragment = {
  id: 'person-1',
  idKind: 'PASSPORT',
  idNumber: 'X1234567',
  name: '王小明',
  englishName: 'WANG HSIAO MING',
  mobile: null,
  documentValidTo: null,
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
  area: areaOf(keelung, 'KL-E', '東岸', 'East'),
};

export const sampleFailedMessage: FailedMessagePartsFragment = {
  id: 'message-1',
  channel: 'EMAIL',
  state: 'FAILED',
  recipient: 'l***@example.tw',
  subject: '通行證系統帳號註冊通知信件',
  createdAt: '2026-01-02T03:04:05Z',
  refusedAt: '2026-01-02T03:05:00Z',
  failure: 'EENVELOPE 550',
  attempts: 1,
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
  lastSignInAt: '2026-02-03T04:05:06Z',
  disabledAt: null,
  secondFactorSince: null,
  self: false,
  version: 1,
  branches: [sampleBranches[0]],
};

export const sampleCard: CardRowFragment = {
  id: 'card-1',
  number: 'KLPT115-000001',
  kind: 'TEMPORARY',
  medium: 'QR',
  status: 'TO_BE_MADE',
  issuedAt: '2026-01-02T03:04:05Z',
  madeAt: null,
  collectedAt: null,
  validFrom: '2026-01-02',
  validTo: '2026-12-31',
  cardAction: 'MARK_MADE',
  ...{ exchangedFromNumber: null, fee: null },
  port: keelung,
  holder: { name: '王小明', maskedIdNumber: 'A12*****89', masked: false },
  company: { name: '甲公司' },
};

/** A case that has been waiting for two days and that no one has claimed. */
export const sampleWork: WorkPartsFragment = {
  id: 'work-1',
  kind: 'REGISTRATION',
  submittedAt: new Date(Date.now() - 50 * 3_600_000).toISOString(),
  company: { name: '甲公司', organisationNumber: '53212539' },
  filedBy: '林送件',
  submittedByViewer: false,
  withCertificate: false,
  ...{ number: null, passNumber: null, form: null },
  steps: [],
  itemsWaiting: 0,
  branches: [],
  waitingSince: new Date(Date.now() - 50 * 3_600_000).toISOString(),
  ...{ resubmittedAt: null, takesEffectAt: null, notes: 0, assignment: null },
  claim: null,
};

/** The certificate that came with a registration. */
const sampleCertificate: CertificateReviewFragment = {
  id: 'certificate-1',
  version: 1,
  state: 'OPEN',
  submittedAt: '2026-01-02T03:04:05Z',
  registrationId: 'registration-1',
  companyId: null,
  language: 'ZH_HANT',
  company: { name: '甲公司', organisationKind: 'UBN', organisationNumber: '53212539' },
  decision: null,
  revocation: null,
  file: fileOf('file-1', '登記表.png', '2026-01-02T03:05:00Z'),
  work: null,
};

/** A registration with the certificate that came with it. */
export const sampleRegistration: RegistrationReviewFragment = {
  id: 'registration-1',
  version: 3,
  state: 'OPEN',
  submittedAt: '2026-01-02T03:04:05Z',
  language: 'ZH_HANT',
  accountId: 'account-9',
  accountName: 'new-account',
  personName: '林送件',
  mobile: '0912345678',
  email: 'lin@example.tw',
  emailVerified: true,
  organisationKind: 'UBN',
  organisationNumber: '53212539',
  companyName: '甲公司',
  companyPhone: '02-12345678',
  companyFax: null,
  companyAddress: '高雄市鼓山區',
  responsiblePerson: '林負責',
  decision: null,
  knownCompany: null,
  work: makeFragmentData({ ...sampleWork, id: 'registration-1', withCertificate: true }, WorkParts),
  certificate: makeFragmentData(sampleCertificate, CertificateReview),
};

const waitingItem: ItemReviewFragment = {
  id: 'item-1',
  state: 'REVIEW',
  stateSince: '2026-01-02T03:04:05Z',
  waitingFor: [],
  resubmittedAt: null,
  unchangedSinceReturn: null,
  ...{ grantedPasses: null, grantedPassesUsed: null, grantedPassesTakenBack: null, grantActions: [] },
  reason: null,
  documentValidTo: null,
  documentEndsBeforePass: false,
  possiblySamePerson: null,
  actions: ['APPROVE', 'RETURN', 'REJECT'],
  holder: {
    name: '王小明',
    englishName: null,
    idKind: 'NATIONAL_ID',
    maskedIdNumber: 'A12*****89',
    masked: false,
  },
  eligibility: null,
  pass: null,
};

/** The two people of the application: both wait for the reviewer. */
export const sampleItems: readonly [ItemReviewFragment, ItemReviewFragment] = [
  waitingItem,
  {
    ...waitingItem,
    id: 'item-2',
    holder: { ...waitingItem.holder, name: '李大同', maskedIdNumber: 'B12*****88' },
  },
];

const applicationReview: ApplicationReviewFragment = {
  id: 'application-7',
  number: 'PA115-000007',
  form: 'PERIODIC',
  version: 5,
  reason: '設備維修',
  submittedAt: '2026-01-02T03:04:05Z',
  contactName: '林送件',
  contactPhone: '02-12345678',
  waitingFor: [],
  decidedBy: [],
  corrections: [],
  language: 'ZH_HANT',
  startDay: '2026-01-05',
  lastDay: '2026-06-30',
  ...{ month: null, morePasses: null },
  term: { count: 6, unit: 'MONTH' },
  company: { name: '甲公司', organisationKind: 'UBN', organisationNumber: '53212539' },
  areas: [],
  pickupPort: null,
  attachments: [
    {
      id: 'attachment-1',
      kind: 'PHOTO',
      itemIds: ['item-1'],
      file: fileOf('file-1', '照片.png'),
    },
    {
      id: 'attachment-2',
      kind: 'PASSPORT',
      itemIds: ['item-1'],
      file: fileOf('file-2', '護照.png'),
    },
  ],
  items: { items: sampleItems.map((item) => makeFragmentData(item, ItemReview)) },
  ...makeFragmentData({ steps: [] }, TimelineSteps),
};

/** An application of two people who wait for the reviewer; the first has two files. */
export const sampleApplication = {
  id: applicationReview.id,
  number: applicationReview.number,
  version: applicationReview.version,
  ...makeFragmentData(applicationReview, ApplicationReview),
  decisionDraft: [],
  work: makeFragmentData(
    {
      ...sampleWork,
      id: 'application-7',
      kind: 'APPLICATION',
      form: 'PERIODIC',
      steps: ['REVIEW'],
      ...{ number: 'PA115-000007', itemsWaiting: 2, branches: [], waitingSince: '2026-01-02T03:04:05Z' },
    },
    WorkParts,
  ),
} satisfies NonNullable<ApplicationCaseQuery['application']>;

export const sampleSuspension: SuspensionPartsFragment = {
  id: 'suspension-1',
  state: 'RUNNING',
  from: '2025-12-31T16:00:00Z',
  to: '2026-03-31T15:59:59Z',
  passNumber: 'KLPC115-000008',
  reason: '冒用',
  liftedAt: null,
  liftedBy: null,
  liftReason: null,
  port: keelung,
};

/** The same as staff see it. */
export const sampleCompanySuspension: CompanySuspensionFragment = {
  company: { name: '甲公司', organisationNumber: '53212539' },
  ...makeFragmentData(sampleSuspension, SuspensionParts),
};

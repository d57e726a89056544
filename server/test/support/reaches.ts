import { FORM_KINDS } from '../../src/applications/forms/form-kinds.js';
import { everyFigure } from './figures.js';
import type { World } from './world.js';

const FORMS = FORM_KINDS.map((form) => `form: ${form}`);

/**
 * Arguments with which each query could reach data of company B. A query that is missing here fails a test: add
 * how it could reach the data of another company.
 */
export const REACHES: Record<string, (world: World) => string[]> = {
  anomalousCards: () => ['size: 3', 'filter: { ownership: NON_OWNED }, size: 3'],
  application: ({ b }) =>
    [b.applicationNumber, b.applications.periodicNumber, b.applications.renewalNumber].map((n) => `number: "${n}"`),
  applicationDecisionMail: ({ b: { applications } }) => [
    `id: "${applications.periodicId}", decisions: [{ itemId: "${applications.itemIds[1]}", action: RETURN, reason: "x" }]`,
  ],
  applicationDraft: ({ b }) => [`id: "${b.draftId}"`],
  applicationDrafts: () => [''],
  applicationForms: () => [''],
  applicationStatistics: () => everyFigure('applicationStatistics'),
  applications: ({ b }) => [
    'size: 1',
    ...[b.applicationNumber, b.applications.periodicNumber, b.applications.renewalNumber].map(
      (n) => `filter: { ownership: NON_OWNED, number: "${n}" }, size: 1`,
    ),
    `filter: { number: "${b.applicationNumber}" }, size: 1`,
    ...['PERIODIC', 'RENEWAL'].map((form) => `filter: { forms: [${form}], states: [REVIEW, TO_BE_MADE] }, size: 1`),
  ],
  cardAtDesk: ({ b }) => b.passNumbers.slice(0, 1).map((number) => `number: "${number}"`),
  cardBatch: ({ b }) => [`id: "${b.applications.batchId}"`],
  cardBatchPrintData: ({ b }) => [`id: "${b.applications.batchId}", size: 1`],
  cardBatches: () => ['size: 1', 'filter: { states: [DISSOLVED] }, size: 1'],
  cardPrintData: ({ b }) => [`numbers: ["${b.applications.cards[0]}"], size: 1`],
  cardUseStatistics: () => everyFigure('cardUseStatistics'),
  certificate: ({ b }) => [`id: "${b.certificateId}"`],
  certificates: () => ['size: 3', 'state: OPEN, size: 3', 'state: REVOKED, size: 3'],
  companyAccount: ({ b }) => [`id: "${b.accountId}"`],
  companyAccounts: ({ b }) => ['filter: { state: ENDED }, size: 3', `filter: { companyId: "${b.records.COMPANY}" }`],
  companyRegistrations: () => [''],
  consentText: () => [''],
  decisionMail: ({ b }) => [
    `kind: CERTIFICATE, id: "${b.certificateId}", decision: APPROVED`,
    `kind: REGISTRATION, id: "${b.registrationId}", decision: REJECTED, reason: "x"`,
  ],
  eligibility: ({ b }) =>
    FORMS.map((form) => `${form}, personId: "${b.personId}", passNumber: "${b.applications.cards[0]}"`),
  failedMessage: ({ b }) => [`id: "${b.records.MESSAGE}"`],
  failedMessages: () => ['size: 3', 'filter: { state: FAILED }, size: 3'],
  feeRules: () => [''],
  fees: () => ['size: 3', 'filter: { states: [PAID, WAIVED] }, size: 3'],
  gate: ({ gate }) => [`id: "${gate.id}"`],
  gateKeys: () => [''],
  gateSystem: ({ gate, b }) => [`id: "${gate.systemId}"`, `id: "${b.accountId}"`],
  gateSystems: () => ['size: 3'],
  gates: () => ['size: 3'],
  history: ({ b }) => Object.entries(b.records).map(([subject, id]) => `subject: ${subject}, id: "${id}"`),
  holderRecord: () => ['token: "made-up"'],
  idNumberReads: ({ b }) => ['size: 12', `filter: { passNumber: "${b.passNumbers[0]}" }`],
  isSampleReproducible: ({ sampleId }) => [`id: "${sampleId}"`],
  mayPass: ({ b }) => b.passNumbers.map((number) => `number: "${number}", gateCode: "KL-E1"`),
  pass: ({ b }) => [...b.passNumbers, b.reinstatements.pending].map((number) => `number: "${number}"`),
  passChanges: () => ['size: 100'],
  passStatistics: () => everyFigure('passStatistics'),
  passageStatistics: () => everyFigure('passageStatistics'),
  passes: ({ b }) => [
    'size: 4',
    'filter: { ownership: NON_OWNED }, size: 4',
    ...['NUMBER_ASC', 'NUMBER_DESC', 'VALID_TO_ASC', 'VALID_TO_DESC', 'ISSUED_ASC'].map(
      (order) => `filter: { ownership: NON_OWNED }, order: ${order}, size: 4`,
    ),
    `filter: { ownership: NON_OWNED, number: "${b.passNumbers[0]}" }, size: 4`,
    `filter: { ownership: NON_OWNED, applicationNumber: "${b.applicationNumber}" }, size: 4`,
  ],
  passesIssued: () => ['from: "2026-11-10", to: "2026-11-10"'],
  people: () => [
    'size: 3',
    'filter: { ownership: NON_OWNED }, size: 3',
    'filter: { missingAttachment: PHOTO }, size: 3',
  ],
  peopleImportPreview: ({ b }) => [`rows: [{ idKind: PASSPORT, idNumber: "${b.idNumber}", name: "x" }]`],
  person: ({ b }) => [`id: "${b.personId}"`],
  phoneCampaign: ({ campaignId }) => [`id: "${campaignId}"`],
  phoneCampaignPreview: () => ['audience: { branch: KL }', 'audience: {}'],
  phoneCampaigns: () => ['size: 3'],
  ports: () => [''],
  queueStatistics: () => everyFigure('queueStatistics'),
  registration: ({ b }) => [`id: "${b.registrationId}"`],
  registrations: () => ['size: 3'],
  reinstatementStatistics: () => everyFigure('reinstatementStatistics'),
  reinstatements: ({ b: { idNumber, reinstatements } }) => [
    'size: 2',
    'order: APPLIED_ASC, size: 2',
    `filter: { passNumber: "${reinstatements.pending}" }, size: 1`,
    `filter: { idNumber: "R${idNumber}" }, size: 1`,
  ],
  spotCheckSample: ({ sampleId }) => [`id: "${sampleId}"`],
  spotCheckSamples: () => ['size: 1'],
  staffAccount: ({ b, formerStaffId }) => [`id: "${b.accountId}"`, `id: "${formerStaffId}"`],
  staffAccounts: () => ['size: 3', 'filter: { search: "secret" }, size: 3'],
  spotCheckStatistics: () => everyFigure('spotCheckStatistics'),
  standardReasons: () => ['subject: CERTIFICATE', 'subject: APPLICATION_RETURN'],
  suspensions: () => ['size: 3', 'filter: { states: [RUNNING, LIFTED, ENDED] }, size: 3'],
  textMessageStatistics: () => everyFigure('textMessageStatistics'),
  unusedCards: () => ['OWNED', 'NON_OWNED'].map((one) => `list: FIVE_MONTHS, filter: { ownership: ${one} }, size: 3`),
  uploadRules: () => [''],
  viewer: () => [''],
  cardStopProposals: () => [''],
  cardPhones: () => ['size: 3', 'filter: { states: [UNVERIFIED, TO_BE_VERIFIED] }, size: 3'],
  cardPhoneChangesPreview: ({ b }) => [
    `changes: [${b.passNumbers.map((passNumber) => `{ passNumber: "${passNumber}", phone: "0911222333" }`).join(', ')}]`,
  ],
  workQueue: () => ['size: 3', 'filter: { claims: [FREE, MINE, OTHERS] }, size: 3', 'filter: { kinds: [APPLICATION] }'],
  ban: ({ b }) => [`id: "${b.banId}"`],
  banCandidate: ({ b }) => [`idKind: PASSPORT, idNumber: "${b.idNumber}"`],
  banCauses: () => [''],
  banRules: () => [''],
  bans: () => ['size: 3'],
};

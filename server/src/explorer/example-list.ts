import type { ExampleParts } from './example-document.js';
import { firstOf, type Source } from './example-sources.js';

/** A variable and where its value comes from: the first source that the viewer may ask. */
export interface FilledVariable {
  readonly variable: string;
  readonly from: readonly Source[];
}

interface Shown extends ExampleParts {
  readonly zh: string;
  readonly en: string;
  readonly variables?: Readonly<Record<string, unknown>> | ((today: string) => Readonly<Record<string, unknown>>);
  readonly filled?: readonly FilledVariable[];
}

const id = (...from: readonly Source[]): FilledVariable => ({ variable: 'id', from });
const number = (...from: readonly Source[]): FilledVariable => ({ variable: 'number', from });

/** Made up. */
const MADE_UP_NUMBER = { idKind: 'NATIONAL_ID', idNumber: 'A123456789' };

const monthStart = (today: string) => `${today.slice(0, 8)}01`;

/** THE EXAMPLES: one for each query, by its name. */
export const EXAMPLES: Readonly<Record<string, Shown>> = {
  administratorOverview: { zh: '管理者待處理事項', en: 'What administrators should see to' },
  anomalousCards: { zh: '紀錄異常的卡片', en: 'Cards with record anomalies' },
  application: { zh: '一張申請單', en: 'One application', filled: [number(firstOf.application)] },
  applicationDecisionMail: {
    zh: '申請單審核結果的通知信預覽',
    en: 'Preview of the mail about decisions on an application',
    variables: { decisions: [{ itemId: '', action: 'REJECT', reason: '不符合核發規定' }] },
    filled: [id(firstOf.waitingApplication), { variable: 'decisions.0.itemId', from: [firstOf.waitingItem] }],
  },
  applicationDraft: { zh: '一份申請單草稿', en: 'One draft of an application', filled: [id(firstOf.draft)] },
  applicationDrafts: { zh: '申請單草稿', en: 'Drafts of applications' },
  applicationForms: { zh: '各申請表單', en: 'The forms', select: '{ code kind }' },
  applicationStatistics: {
    zh: '每月申請案件的審核結果',
    en: 'Decisions on applications by month',
    args: '(groupBy: [MONTH, OUTCOME], measures: [COUNT])',
    select: '{ groups { month outcome count averageDays } }',
  },
  applications: { zh: '申請單清單', en: 'List of applications' },
  ban: { zh: '一筆管制', en: 'One ban', filled: [id(firstOf.ban)] },
  banCandidate: { zh: '管制對象查詢（會留下紀錄）', en: 'Whom a ban would bar (on record)', variables: MADE_UP_NUMBER },
  banCauses: { zh: '管制事由', en: 'Causes of bans' },
  banRules: { zh: '管制規則', en: 'Rules of bans' },
  bans: { zh: '管制清單', en: 'List of bans' },
  candidatePasses: { zh: '可續卡的通行證', en: 'Passes for a renewal', variables: { form: 'RENEWAL' } },
  candidatePeople: { zh: '可申請定期證的人員', en: 'People for a periodic pass', variables: { form: 'PERIODIC' } },
  caseApprovals: {
    zh: '整件通過前的檢視情形',
    en: 'What would be approved of whole cases',
    variables: { ids: [''] },
    filled: [{ variable: 'ids.0', from: [firstOf.waitingApplication] }],
  },
  cardAtDesk: {
    zh: '櫃檯領證資料（會留下紀錄）',
    en: 'A card at the desk (on record)',
    filled: [number(firstOf.card)],
  },
  cardBatch: { zh: '一個製證批次', en: 'One batch of cards', filled: [id(firstOf.cardBatch)] },
  cardBatchPrintData: {
    zh: '製證批次的印製資料（會留下紀錄）',
    en: 'What is printed on the cards of a batch (on record)',
    filled: [id(firstOf.cardBatch)],
  },
  cardBatches: { zh: '製證批次', en: 'Batches of cards' },
  cardPhoneChangesPreview: {
    zh: '手機異動預覽',
    en: 'Preview of changed phones',
    variables: { changes: [{ passNumber: '', phone: '0912345678' }] },
    filled: [{ variable: 'changes.0.passNumber', from: [firstOf.cardPhone] }],
  },
  cardPhones: { zh: '卡片的手機驗證狀態', en: 'Phones of cards' },
  cardPrintData: {
    zh: '卡片印製資料（會留下紀錄）',
    en: 'What is printed on cards (on record)',
    variables: { numbers: [''] },
    filled: [{ variable: 'numbers.0', from: [firstOf.card] }],
  },
  cardStopProposals: { zh: '待複核的停用與註銷', en: 'Proposals to stop cards' },
  cardUseStatistics: {
    zh: '每月未使用的卡片',
    en: 'Unused cards by month',
    args: '(groupBy: [MONTH, MONTHS_UNUSED])',
    select: '{ groups { month monthsUnused count } }',
  },
  caseNotes: { zh: '案件的內部註記', en: 'Notes on a case', filled: [id(firstOf.workItem)] },
  certificate: { zh: '一份公司證明文件', en: 'One certificate of a company', filled: [id(firstOf.certificate)] },
  certificates: { zh: '公司證明文件', en: 'Certificates of companies' },
  companyAccount: { zh: '一個公司帳號', en: 'One account of a company', filled: [id(firstOf.companyAccount)] },
  companyAccounts: { zh: '公司帳號', en: 'Accounts of companies' },
  companyDossier: {
    zh: '一家公司的全部資料',
    en: 'All about one company',
    filled: [{ variable: 'organisationNumber', from: [firstOf.company] }],
  },
  companyDossiers: { zh: '公司清單', en: 'List of companies' },
  companyRegistrations: { zh: '加入本公司的帳號申請', en: 'Registrations for the own company' },
  consentText: { zh: '個資聲明', en: 'The consent text' },
  decisionMail: {
    zh: '帳號申請審核結果的通知信預覽',
    en: 'Preview of the mail about a registration',
    variables: { decision: 'APPROVED', kind: 'REGISTRATION' },
    filled: [id(firstOf.pendingRegistration)],
  },
  eligibility: {
    zh: '人員的申請資格',
    en: 'Eligibility of a person',
    args: '(form: PERIODIC, personId: $id)',
    declare: '($id: ID!)',
    filled: [id(firstOf.person)],
  },
  failedMessage: { zh: '一封未送達的信件', en: 'One message not delivered', filled: [id(firstOf.failedMessage)] },
  failedMessages: { zh: '未送達的信件與簡訊', en: 'Messages not delivered' },
  feeRules: { zh: '費用規則', en: 'Rules of fees' },
  fees: { zh: '費用清單', en: 'List of fees' },
  gate: { zh: '一個管制站', en: 'One gate', filled: [id(firstOf.gate)] },
  gateHealth: { zh: '管制站連線狀態', en: 'How the gates are' },
  gateKeys: { zh: '驗證通行碼的公鑰', en: 'Public keys of the codes on passes' },
  gateSystem: { zh: '一個門禁系統', en: 'One gate system', filled: [id(firstOf.gateSystem)] },
  gateSystems: { zh: '門禁系統', en: 'Gate systems' },
  gates: { zh: '管制站', en: 'Gates', select: '{ items { code nameZh nameEn } }' },
  history: {
    zh: '異動歷程',
    en: 'History of a record',
    args: '(subject: ACCOUNT, id: $id, size: 20)',
    declare: '($id: ID!)',
    filled: [id(firstOf.ownAccount)],
  },
  holderRecord: {
    zh: '持證人的紀錄（需以簡訊驗證碼取得權杖）',
    en: 'Record of a holder (with a token, by a code to the phone)',
    variables: { token: '' },
  },
  idNumberReads: { zh: '證件號碼查閱軌跡', en: 'Who read ID numbers' },
  isSampleReproducible: {
    zh: '抽檢名單能否重現',
    en: 'Whether a sample can be drawn again',
    filled: [id(firstOf.sample)],
  },
  mayPass: {
    zh: '此刻能否通行',
    en: 'Whether a card may pass now',
    filled: [{ variable: 'gateCode', from: [firstOf.gateCode] }, number(firstOf.changedPass)],
  },
  ownGateSystem: { zh: '本門禁系統', en: 'The own gate system' },
  pass: { zh: '一張通行證', en: 'One pass', filled: [number(firstOf.pass)] },
  passChanges: {
    zh: '通行證異動',
    en: 'Changes of passes',
    select: '{ cursor more passes { number validFrom validTo } }',
  },
  passStatistics: {
    zh: '各港口與類別的通行證數',
    en: 'Passes by port and kind',
    args: '(groupBy: [PORT, KIND], measures: [PASSES, PEOPLE])',
    select: '{ groups { port { code nameZh nameEn } kind passes people } }',
  },
  passageStatistics: {
    zh: '每月每小時的進出',
    en: 'Passages by month and hour',
    args: '(groupBy: [MONTH, HOUR])',
    select: '{ groups { month hour count } }',
  },
  passes: {
    zh: '通行證清單',
    en: 'List of passes',
    select: '{ items { number kind status port { nameZh } holder { name } company { name } validFrom validTo } }',
  },
  passesIssued: {
    zh: '每日發證張數',
    en: 'Passes issued each day',
    variables: (today) => ({ from: monthStart(today), to: today }),
  },
  pendingDecisions: { zh: '仍可復原的審核結果', en: 'Decisions that can still be undone' },
  people: { zh: '人員清單', en: 'List of people' },
  peopleImportPreview: {
    zh: '人員匯入預覽',
    en: 'Preview of an import of people',
    variables: { rows: [{ name: '王小明', ...MADE_UP_NUMBER }] },
  },
  person: { zh: '一位人員', en: 'One person', filled: [id(firstOf.person)] },
  personDossier: {
    zh: '一位人員的全部資料（會留下紀錄）',
    en: 'All about one person (on record)',
    variables: MADE_UP_NUMBER,
  },
  personGroups: { zh: '人員群組', en: 'Groups of people' },
  personMatches: { zh: '以姓名比對人員', en: 'People matched by their names', variables: { values: ['王小明'] } },
  phoneCampaign: { zh: '一次簡訊發送', en: 'One campaign of codes', filled: [id(firstOf.campaign)] },
  phoneCampaignPreview: {
    zh: '簡訊發送預覽',
    en: 'Preview of a campaign of codes',
    variables: { audience: { kind: 'PERIODIC' } },
    filled: [{ variable: 'audience.branch', from: [firstOf.branch] }],
  },
  phoneCampaigns: { zh: '簡訊發送', en: 'Campaigns of codes' },
  ports: { zh: '港口與區域', en: 'Ports and areas', select: '{ code nameZh nameEn areas { code nameZh nameEn } }' },
  queueStatistics: {
    zh: '各分公司的待審案件',
    en: 'Queues of the branches',
    args: '(groupBy: [BRANCH, STEP], measures: [APPLICATIONS, ITEMS, WAITING])',
    select: '{ groups { branch { code } step applications items waiting { average median } } }',
  },
  readAlerts: { zh: '異常查閱', en: 'Unusual reading of data' },
  registration: { zh: '一件帳號申請', en: 'One registration', filled: [id(firstOf.registration)] },
  registrations: { zh: '帳號申請', en: 'Registrations' },
  reinstatementStatistics: {
    zh: '每月停用恢復',
    en: 'Reinstatements by month',
    args: '(groupBy: [MONTH])',
    select: '{ groups { month count } }',
  },
  reinstatements: { zh: '停用恢復', en: 'Reinstatements' },
  savedQueries: { zh: '已存的查詢', en: 'Saved queries', select: '{ name shared mine by savedAt }' },
  spotCheckSample: { zh: '一份抽檢名單', en: 'One sample for spot checks', filled: [id(firstOf.sample)] },
  spotCheckSamples: { zh: '抽檢名單', en: 'Samples for spot checks' },
  spotCheckStatistics: {
    zh: '抽檢結果',
    en: 'Results of spot checks',
    args: '(groupBy: [PORT, RESULT])',
    select: '{ groups { port { code nameZh nameEn } result checks } }',
  },
  staffAccount: { zh: '一個同仁帳號', en: 'One account of staff', filled: [id(firstOf.staffAccount)] },
  staffAccounts: { zh: '同仁帳號', en: 'Accounts of staff' },
  standardReasons: { zh: '常用理由', en: 'Standard reasons', variables: { subject: 'CERTIFICATE' } },
  suspensions: { zh: '停權', en: 'Suspensions' },
  textMessageStatistics: {
    zh: '每月簡訊',
    en: 'Text messages by month',
    args: '(groupBy: [MONTH])',
    select: '{ groups { month count } }',
  },
  unusedCards: {
    zh: '5個月未通行的卡片',
    en: 'Cards without passage for five months',
    variables: { list: 'FIVE_MONTHS' },
  },
  uploadRules: { zh: '檔案上傳規則', en: 'Rules of uploads' },
  viewer: { zh: '目前的登入者', en: 'Who is signed in', select: '{ account { personName kind } sections }' },
  workLoad: { zh: '各承辦人的案件量', en: 'Cases of each colleague' },
  workQueue: { zh: '待辦案件', en: 'The review queue' },
  workViews: { zh: '待辦檢視', en: 'Views of the review queue' },
};

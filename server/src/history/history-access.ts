import { maskIdNumber, maskName } from '../access/masking.js';
import type { StaffRight } from '../access/staff-roles.js';
import type { HistorySubject } from '../access/words.js';
import type { HistoryAction } from './history-actions.js';

/**
 * Capacity in which a viewer reads a history: as the company or account it is about, as an account of the company that does
 * not read all of it (R-ACC-1), or by a right of staff.
 */
export type Reader = 'OWNER' | 'COLLEAGUE' | Extract<StaffRight, 'REVIEW' | 'WORK_ON_PASSES' | 'ADMINISTER'>;

const OWN = ['OWNER'] as const;
const ON_PASSES = ['OWNER', 'REVIEW', 'WORK_ON_PASSES'] as const;
const STAFF_ON_PASSES = ['REVIEW', 'WORK_ON_PASSES'] as const;
const ON_COMPANIES = ['OWNER', 'REVIEW'] as const;
const ON_ACCOUNTS = ['OWNER', 'REVIEW', 'ADMINISTER'] as const;
const OF_COMPANY = [...ON_COMPANIES, 'COLLEAGUE'] as const;
const BY_ADMINISTRATORS = ['ADMINISTER'] as const;

/**
 * Who reads the values of a changed field unmasked (R-ACC-1, R-ACC-2): exactly those who may read it in the record
 * itself. All others see an ID number or a person's name masked, and of other values nothing. A field missing here
 * cannot be recorded.
 */
export const HISTORY_FIELDS = {
  COMPANY: {
    companyName: [...ON_PASSES, 'COLLEAGUE'],
    companyPhone: OF_COMPANY,
    companyFax: OF_COMPANY,
    companyAddress: OF_COMPANY,
    responsiblePerson: OF_COMPANY,
    /** Of the account that joined. */
    accountName: OF_COMPANY,
    /** Of the pass whose spot check led to the suspension. */
    passNumber: [...ON_PASSES, 'COLLEAGUE'],
    /** Until when it may not apply. */
    barredUntil: [...ON_PASSES, 'COLLEAGUE'],
  },
  ACCOUNT: {
    /** Its own, or of the account on the other side of a binding. */
    accountName: ON_ACCOUNTS,
    personName: ON_ACCOUNTS,
    email: ON_ACCOUNTS,
    mobile: ON_COMPANIES,
    language: ON_ACCOUNTS,
    consentVersion: ON_ACCOUNTS,
    roles: ON_ACCOUNTS,
    branches: ON_ACCOUNTS,
    recoveryCodesLeft: ON_ACCOUNTS,
    tokenLabel: ON_ACCOUNTS,
  },
  PERSON: {
    idKind: ON_PASSES,
    idNumber: OWN,
    // Staff read the name a pass was issued to; later changes to the person's name are on none of their passes.
    name: OWN,
    englishName: OWN,
    mobile: OWN,
    attachmentKind: ON_PASSES,
    documentValidTo: ON_PASSES,
    /** The names of those that are linked. */
    linkedPeople: OWN,
    bannedUntil: OWN,
  },
  PASS: {
    areas: ON_PASSES,
    validTo: ON_PASSES,
    /** From when on the term and the areas of a renewal hold. */
    holdsFrom: ON_PASSES,
    /** Until when changed areas hold, as those of a renewal follow. */
    holdsUntil: ON_PASSES,
    /** Of the card that renews this one, or that this one renews. */
    passNumber: ON_PASSES,
    applicationNumber: ON_PASSES,
    /** Of the receipt for its fee. */
    receiptNumber: ON_PASSES,
    /** What the person who fetched it is to the holder, and their name. */
    collectorKind: ON_PASSES,
    collectorName: ON_PASSES,
    /** Of the card that was taken back for it. */
    returnedCard: ON_PASSES,
    /** Why the card was stopped. */
    cause: ON_PASSES,
    /** Until when it is deactivated. */
    until: ON_PASSES,
    /** What was proposed, and for how many days. */
    proposedStop: STAFF_ON_PASSES,
    days: STAFF_ON_PASSES,
    verifiedPhone: OWN,
    /** When the passage was that was reported late. */
    passedAt: ON_PASSES,
  },
  APPLICATION: {
    reason: ON_PASSES,
    areas: ON_PASSES,
    pickupPort: ON_PASSES,
    startDay: ON_PASSES,
    term: ON_PASSES,
    month: ON_PASSES,
    /** How many more single-entry passes were asked for, and granted. */
    morePasses: ON_PASSES,
    branch: ON_PASSES,
    /** Number of items a step concerned. */
    people: ON_PASSES,
    /** The branches for which it was decided. */
    branches: ON_PASSES,
  },
  GATE: {
    gateCode: BY_ADMINISTRATORS,
    gateArea: BY_ADMINISTRATORS,
    gateNameZh: BY_ADMINISTRATORS,
    gateNameEn: BY_ADMINISTRATORS,
  },
  MESSAGE: {
    /** Codes of the attempt that failed last. */
    failure: BY_ADMINISTRATORS,
  },
  FEE_RULE: {
    /** The first day on which it holds. */
    firstDay: BY_ADMINISTRATORS,
    amount: BY_ADMINISTRATORS,
    freeIssuedBefore: BY_ADMINISTRATORS,
  },
} as const satisfies Record<HistorySubject, Record<string, readonly Reader[]>>;
type Fields = typeof HISTORY_FIELDS;
export type HistoryField = { [S in HistorySubject]: keyof Fields[S] & string }[HistorySubject];

type Readers = Readonly<Record<string, readonly Reader[] | undefined>>;

/** Whether this reader sees the values of this field unmasked. */
export function mayReadChange(reader: Reader, subject: HistorySubject, field: string): boolean {
  return (HISTORY_FIELDS[subject] as Readers)[field]?.includes(reader) ?? false;
}

/** A changed value as this reader may see it; null if not at all. */
export function visibleChange(
  reader: Reader,
  subject: HistorySubject,
  field: string,
  value: string | null,
): string | null {
  if (value === null || mayReadChange(reader, subject, field)) return value;
  if (field === 'idNumber') return maskIdNumber(value);
  return subject === 'PERSON' && (field === 'name' || field === 'englishName') ? maskName(value) : null;
}

/** Who may read the reason given. Staff read reasons about a pass on the pass itself, where its branch is checked. */
const REASONS: Record<HistorySubject, Partial<Record<HistoryAction, readonly Reader[]>>> = {
  COMPANY: {
    CERTIFICATE_APPROVED: OF_COMPANY,
    CERTIFICATE_REJECTED: OF_COMPANY,
    CERTIFICATE_REVOKED: OF_COMPANY,
    CERTIFICATE_RESTORED: OF_COMPANY,
    // They may name the holder of a colleague's pass.
    SPOT_CHECK_FAILED: OWN,
    SUSPENSION_LIFTED: OWN,
  },
  ACCOUNT: {
    REJECTED: ON_COMPANIES,
    CERTIFICATE_APPROVED: ON_COMPANIES,
    CERTIFICATE_REJECTED: ON_COMPANIES,
    CERTIFICATE_REVOKED: ON_COMPANIES,
    CERTIFICATE_RESTORED: ON_COMPANIES,
    READING_RIGHT_GIVEN: ON_COMPANIES,
    READING_RIGHT_TAKEN: ON_COMPANIES,
    ADMINISTRATOR_GIVEN: ON_COMPANIES,
    ADMINISTRATOR_TAKEN: ON_COMPANIES,
    EMAIL_CORRECTED: ON_COMPANIES,
    DISABLED: ON_ACCOUNTS,
    ENABLED: ON_ACCOUNTS,
  },
  PERSON: {},
  PASS: {
    SPOT_CHECK_PASSED: ON_PASSES,
    SPOT_CHECK_FAILED: ON_PASSES,
    SUSPENSION_LIFTED: ON_PASSES,
    CANCELLED: ON_PASSES,
    COLLECTED: ON_PASSES,
    RESTORED: ON_PASSES,
    HELD: ON_PASSES,
    HOLD_LIFTED: ON_PASSES,
    BLOCKED: ON_PASSES,
    UNBLOCKED: ON_PASSES,
    DEACTIVATED: ON_PASSES,
    DEACTIVATION_ENDED: ON_PASSES,
    STOP_PROPOSED: STAFF_ON_PASSES,
    STOP_DECLINED: STAFF_ON_PASSES,
    STOP_WITHDRAWN: STAFF_ON_PASSES,
    ANOMALIES_ENDED: ON_PASSES,
    REINSTATED_AT_ONCE: ON_PASSES,
    ACCESS_GRANT_ENDED: ON_PASSES,
    FEE_WAIVED: ON_PASSES,
    FEE_REOPENED: ON_PASSES,
    COLLECTION_UNDONE: ON_PASSES,
  },
  APPLICATION: {
    RETURNED: ON_PASSES,
    REJECTED: ON_PASSES,
    WITHDRAWN: ON_PASSES,
    PLACES_TAKEN_BACK: ON_PASSES,
    PLACES_GIVEN_BACK: ON_PASSES,
  },
  GATE: {},
  MESSAGE: { TRIED_AGAIN: BY_ADMINISTRATORS, GIVEN_UP: BY_ADMINISTRATORS },
  FEE_RULE: { WITHDRAWN: BY_ADMINISTRATORS },
};

/** Of these companies learn nothing: until it is confirmed, a proposal is the branch's own matter (R-PRD-8). */
export const WITHIN_STAFF: readonly HistoryAction[] = ['STOP_PROPOSED', 'STOP_DECLINED', 'STOP_WITHDRAWN'];

export function mayReadReason(reader: Reader, subject: HistorySubject, action: HistoryAction): boolean {
  return REASONS[subject][action]?.includes(reader) ?? false;
}

export type HistoryAuthor = 'COMPANY' | 'STAFF' | 'SYSTEM';

/** Actions for which companies, too, see the name of the staff member (R-ONE-6, R-ONE-7, R-REI-4). */
const SIGNED_BY_STAFF: readonly HistoryAction[] = [
  ...(['SPOT_CHECK_PASSED', 'SPOT_CHECK_FAILED', 'SUSPENSION_LIFTED'] as const),
  ...(['REINSTATED', 'REINSTATED_AT_ONCE'] as const),
];

/**
 * Whether the author's name is shown. Police read the history of every company, but names of its people only on their
 * own passes.
 */
export function mayReadAuthor(
  reader: Reader,
  { subject, action, byKind }: { subject: HistorySubject; action: HistoryAction; byKind: HistoryAuthor },
): boolean {
  if (reader === 'OWNER' || reader === 'COLLEAGUE') return byKind !== 'STAFF' || SIGNED_BY_STAFF.includes(action);
  return reader !== 'WORK_ON_PASSES' || subject !== 'COMPANY' || byKind !== 'COMPANY';
}

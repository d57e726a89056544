/** Words of the domain that decide who may see what; entities and enums of the API take them from here. */

export const ACCOUNT_KINDS = ['GENERAL', 'SHARED', 'STAFF', 'ANALYST', 'GATE'] as const;
export type AccountKind = (typeof ACCOUNT_KINDS)[number];

/** What a STAFF account may do; one may have several roles. */
export const STAFF_ROLES = ['REVIEWER', 'POLICE_CHECK', 'ADMINISTRATOR'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** The branches of the port company, as they begin every pass number (R-NUM-1). */
export const BRANCH_CODES = ['KL', 'TX', 'KH', 'HL'] as const;
export type BranchCode = (typeof BRANCH_CODES)[number];

/** Branches in the order in which they are listed everywhere. */
export const inBranchOrder = (codes: readonly BranchCode[]): BranchCode[] =>
  BRANCH_CODES.filter((code) => codes.includes(code));

/** The document a person is identified by; declared first, then checked strictly (R-ID-1). */
export const ID_KINDS = ['NATIONAL_ID', 'RESIDENT_ID', 'PASSPORT'] as const;
export type IdKind = (typeof ID_KINDS)[number];

/** What a history entry is about. */
export const HISTORY_SUBJECTS = [
  'COMPANY',
  'ACCOUNT',
  'PERSON',
  'PASS',
  'APPLICATION',
  'GATE',
  'MESSAGE',
  'FEE_RULE',
] as const;
export type HistorySubject = (typeof HISTORY_SUBJECTS)[number];

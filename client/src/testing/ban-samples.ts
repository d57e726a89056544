import type { BanAction, BanState } from '../gql/graphql';

/** Bans and their rules as the API answers them, for tests to vary. */

const cause = { id: 'cause-1', nameZh: '違反港區管理規定', nameEn: 'Violation' };

/** A ban that waits for its confirmation, as its branch reads it. */
export const sampleBan = {
  ...{ id: 'ban-1', state: 'PROPOSED' as BanState, name: '王小明', idKind: 'NATIONAL_ID' },
  ...{ maskedIdNumber: 'A12345****', note: '違規穿越管制區', evidence: '基港警字第 1 號' },
  ...{ months: 3, until: null as string | null, caseNumber: 2, termMonths: 4, cancelsCards: true },
  ...{ companyBarredUntil: null as string | null, viewerMay: [] as BanAction[] },
  ...{ proposedAt: '2026-01-02T03:04:05Z', proposedBy: '林登錄', expiresAt: '2026-01-09T03:04:05Z' },
  ...{ decision: null as string | null, decidedAt: null as string | null, decidedBy: null as string | null },
  ...{ decisionReason: null as string | null, liftedAt: null as string | null, liftedBy: null as string | null },
  ...{ liftReason: null as string | null, annulledAt: null as string | null, annulledBy: null as string | null },
  annulReason: null as string | null,
  branch: { code: 'KL', nameZh: '基隆', nameEn: 'Keelung' },
  company: { name: '德海貨櫃股份有限公司', organisationNumber: '04595252' },
  cause,
};

/** What staff find by the whole number of a document: a person with a record, a card and an earlier ban. */
export const sampleCandidate = {
  ...{ cases: 1, openApplications: 2 },
  records: [
    {
      ...{ idKind: 'NATIONAL_ID', maskedIdNumber: 'A12345****', name: '王小明' },
      company: { name: '德海貨櫃股份有限公司', organisationNumber: '04595252' },
    },
  ],
  cards: [{ id: 'card-1', number: 'KLPC115-000008' }],
  bans: [{ id: 'ban-0', state: 'OVER', cause }],
};

export const sampleCauses = {
  banCauses: [{ id: '1', code: 'RULE_VIOLATION', nameZh: cause.nameZh, nameEn: cause.nameEn, months: [1, 2, 3] }],
};

const entered = { enteredAt: '2026-01-02T03:04:05Z', enteredBy: '林管理', withdrawnAt: null };

/** A cause with a version to come beside the one that holds, and a rule for companies that came with the system. */
export const sampleBanRules = {
  banRules: {
    causes: [
      {
        ...{ inUse: true, ...entered, withdrawable: true },
        cause: {
          ...{ ...cause, code: 'RULE_VIOLATION', holdsFrom: '2099-01-01', months: [1, 6] },
          ...{ cancelsAtCase: 3, extraMonths: 2 },
        },
      },
      {
        ...{ inUse: true, ...entered, withdrawable: false },
        cause: {
          ...{ ...cause, id: 'cause-0', code: 'RULE_VIOLATION', holdsFrom: '2026-01-01', months: [1, 2, 3] },
          ...{ cancelsAtCase: null, extraMonths: 0 },
        },
      },
    ],
    companies: [
      {
        ...{ id: 'rule-1', holdsFrom: '2026-01-01', cases: 3, days: 30, furtherDays: 10 },
        ...{ ...entered, enteredBy: null, withdrawable: false },
      },
    ],
  },
};

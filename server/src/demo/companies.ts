import type { EntityManager } from '@mikro-orm/postgresql';
import { Account } from '../accounts/account.entity.js';
import { CONSENT_VERSION } from '../accounts/consent.js';
import { Certificate } from '../certificates/certificate.entity.js';
import { Company } from '../companies/company.entity.js';
import { standardReasons } from '../decisions/standard-reasons.js';
import { Registration } from '../registrations/registration.entity.js';
import { newId } from '../shared/ids.js';
import { certificate } from './documents.js';
import type { DemoFiles } from './files.js';
import { type Applicant, type FirmKey, firms } from './firms.js';
import { applicantAccount } from './sign-in.js';
import { onDay } from './times.js';

/** Who decides and when, counted in days before today. */
const HISTORY: Readonly<
  Record<FirmKey, { readonly registered: number; readonly approved: number; readonly by: Reviewer }>
> = {
  A: { registered: 902, approved: 901, by: 'keelung' },
  B: { registered: 803, approved: 801, by: 'kaohsiung' },
  C: { registered: 6, approved: 5, by: 'kaohsiung' },
};

type Reviewer = 'keelung' | 'kaohsiung';
export type Reviewers = Readonly<Record<Reviewer, string>>;

export interface DemoFirm {
  readonly key: FirmKey;
  readonly companyId: string;
  readonly accountId: string;
  /** Of firm A, the account of a colleague. */
  readonly colleagueId: string;
  readonly foundedAt: Date;
  readonly foundedDaysAgo: number;
}

/** A registration as its form was sent, with what has been decided on it. */
export function registrationRow(applicant: Applicant, accountId: string, submittedAt: Date) {
  const { organisationKind, organisationNumber, companyName, companyPhone, companyFax, companyAddress } = applicant;
  const { responsiblePerson } = applicant;
  const company = { organisationKind, organisationNumber, companyName, companyPhone, companyFax, companyAddress };
  return { id: newId(), accountId, ...company, responsiblePerson, submittedAt };
}

export function certificateFile(
  files: DemoFiles,
  applicant: Applicant,
  sentAt: Date,
  name = applicant.document,
): string {
  return files.add(name, certificate(applicant.accountName), sentAt);
}

/** The three firms' papers: drawn before the transaction, written in it. */
export class FirmPapers {
  readonly firms: Readonly<Record<FirmKey, DemoFirm>>;
  readonly #files: Readonly<Record<FirmKey | 'B_SECOND' | 'B_LATER' | 'C_LATER', string>>;

  constructor(
    files: DemoFiles,
    readonly now: Date,
  ) {
    const firm = (key: FirmKey): DemoFirm => ({
      key,
      companyId: newId(),
      accountId: newId(),
      colleagueId: newId(),
      foundedAt: onDay(now, HISTORY[key].approved, 10),
      foundedDaysAgo: HISTORY[key].approved,
    });
    this.firms = { A: firm('A'), B: firm('B'), C: firm('C') };
    const file = (key: FirmKey, daysAgo: number, name?: string) =>
      certificateFile(files, firms[key], onDay(now, daysAgo, 9), name);
    this.#files = {
      A: file('A', HISTORY.A.registered),
      B: file('B', HISTORY.B.registered, '模糊影本'),
      C: file('C', HISTORY.C.registered),
      B_SECOND: file('B', HISTORY.B.approved - 1, '變更事項登記表 重新掃描'),
      B_LATER: file('B', 1, '變更事項登記表 最新版本'),
      C_LATER: file('C', 1, '商業登記抄本 換發'),
    };
  }

  async insert(em: EntityManager, passwordHash: string, reviewers: Reviewers): Promise<void> {
    for (const key of ['A', 'B', 'C'] as const) await this.#insertFirm(em, key, passwordHash, reviewers);
    const { companyId, accountId } = this.firms.B;
    const sent = { companyId, submittedById: accountId };
    const second = onDay(this.now, HISTORY.B.approved - 1, 14);
    const approved = {
      decision: 'APPROVED' as const,
      decidedAt: onDay(this.now, HISTORY.B.approved - 2, 11),
      decidedById: reviewers.kaohsiung,
    };
    await em.insertMany(Certificate, [
      { id: newId(), fileId: this.#files.B_SECOND, ...sent, submittedAt: second, ...approved },
      { id: newId(), fileId: this.#files.B_LATER, ...sent, submittedAt: onDay(this.now, 1, 9) },
      {
        ...{ id: newId(), fileId: this.#files.C_LATER, companyId: this.firms.C.companyId },
        ...{ submittedById: this.firms.C.accountId, submittedAt: onDay(this.now, 1, 10, 30) },
      },
    ]);
  }

  async #insertFirm(em: EntityManager, key: FirmKey, passwordHash: string, reviewers: Reviewers): Promise<void> {
    const applicant = firms[key];
    const { companyId, accountId, foundedAt } = this.firms[key];
    const registeredAt = onDay(this.now, HISTORY[key].registered, 9);
    const decidedById = reviewers[HISTORY[key].by];
    const { organisationKind, organisationNumber, companyName, companyPhone, companyFax, companyAddress } = applicant;
    await em.insert(Company, {
      id: companyId,
      organisationKind,
      organisationNumber,
      name: companyName,
      phone: companyPhone,
      fax: companyFax,
      address: companyAddress,
      responsiblePerson: applicant.responsiblePerson,
      createdAt: foundedAt,
    });
    // The operator of firm C must consent at the first sign-in (R-REG-5).
    const consent = key === 'C' ? {} : { consentVersion: CONSENT_VERSION, consentedAt: onDay(this.now, 12, 8, 40) };
    const approval = { approvedAt: foundedAt, emailVerifiedAt: foundedAt, companyId, companyAdministrator: true };
    await em.insert(
      Account,
      applicantAccount(passwordHash, applicant, registeredAt, { id: accountId, ...approval, ...consent }),
    );
    const registration = registrationRow(applicant, accountId, registeredAt);
    await em.insert(Registration, { ...registration, decision: 'APPROVED', decidedAt: foundedAt, decidedById });
    await em.insert(Certificate, {
      id: newId(),
      fileId: this.#files[key],
      registrationId: registration.id,
      companyId,
      submittedById: accountId,
      submittedAt: registeredAt,
      ...firstDecision(key, foundedAt, decidedById),
    });
  }
}

/** A's first certificate was approved, B's sent back for a better copy; C's was approved, and is taken back later (R-REG-6). */
function firstDecision(key: FirmKey, decidedAt: Date, decidedById: string) {
  if (key !== 'B') return { decision: 'APPROVED' as const, decidedAt, decidedById };
  const reason = standardReasons('CERTIFICATE', 'ZH_HANT')[1];
  return { decision: 'REJECTED' as const, decidedAt, decidedById, reason };
}

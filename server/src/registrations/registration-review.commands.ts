import type { EntityManager } from '@mikro-orm/postgresql';
import { Account } from '../accounts/account.entity.js';
import { verificationLink } from '../accounts/account.mails.js';
import { createLink } from '../accounts/account-links.js';
import { Certificate } from '../certificates/certificate.entity.js';
import { Company } from '../companies/company.entity.js';
import type { RequestContext } from '../context.js';
import { authoriseDecision } from '../decisions/case-guards.js';
import { decide, type ReviewedVersion, reviewReason } from '../decisions/review.js';
import { authorOf, recordHistory } from '../history/history.js';
import { queueMail } from '../messages/email/queue-mail.js';
import { newId } from '../shared/ids.js';
import { lockRow } from '../shared/row-locks.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { colleagueJoined } from './join.letters.js';
import { mailAdministrators } from './join.mails.js';
import { Registration } from './registration.entity.js';
import { registrationApproved, registrationRejected } from './registration.letters.js';

/**
 * Approves a registration: the account can be used once its e-mail address is verified. The first account of an
 * organisation number creates the company and administers it, later ones join it, and its administrators are notified (R-REG-3).
 * Refuses with NOT_FOUND,
 * ALREADY_DECIDED, CONFLICT, CLAIMED, SUBMITTED_BY_VIEWER.
 */
export async function approveRegistration(context: RequestContext, reviewed: ReviewedVersion): Promise<void> {
  const { em, services, now } = context;
  const decidedById = context.signedIn.accountId;
  await em.transactional(async (tx) => {
    const decided = { decision: 'APPROVED', reason: null, decidedAt: now, decidedById } as const;
    const registration = await decide(tx, Registration, reviewed, decided);
    await authoriseReview(tx, context, registration);
    const { company, founded } = await companyOf(tx, registration, now);
    const account = await tx.findOneOrFail(Account, registration.accountId);
    // In turn with the ending of accounts: a company whose accounts have all ended gets an administrator again.
    await lockRow(tx, 'company', company.id);
    const live = { companyId: company.id, approvedAt: { $ne: null }, disabledAt: null };
    const first = founded || (await tx.count(Account, live)) === 0;
    const rights = { companyAdministrator: first, companyReadingRight: first };
    Object.assign(account, { approvedAt: now, companyId: company.id, ...rights });
    // By a statement, not the entity: the certificate keeps the version that the reviewer has read.
    await transactionDatabase(tx).change(
      sql`update certificate set company_id = ${company.id} where registration_id = ${registration.id}`,
    );
    await tx.flush();
    const token = await createLink(tx, account.id, 'VERIFY_EMAIL', now);
    const link = verificationLink(services.env.publicUrl, token);
    await queueMail(tx, services, registrationApproved.to(account, { link }), now);
    await mailAdministrators(tx, services, colleagueJoined, { companyId: company.id, account, at: now });
    const joined = [{ field: 'accountName', before: null, after: account.accountName }] as const;
    const ofCompany = { subject: 'COMPANY', subjectId: company.id } as const;
    await recordHistory(tx, authorOf(context), [
      { subject: 'ACCOUNT', subjectId: account.id, action: 'APPROVED' },
      ...(founded ? [{ ...ofCompany, action: 'CREATED' } as const] : []),
      { ...ofCompany, action: 'ACCOUNT_JOINED', changes: joined },
    ]);
  });
}

/**
 * The company with the registration's number, created if it is new; the unique index serialises two concurrent first
 * ones.
 */
async function companyOf(tx: EntityManager, registration: Registration, now: Date) {
  const { organisationKind, organisationNumber } = registration;
  const { companyName: name, companyPhone: phone, companyFax: fax, companyAddress: address } = registration;
  const inserted = await transactionDatabase(tx).change(
    sql`insert into company
      (id, organisation_kind, organisation_number, name, phone, fax, address, responsible_person, created_at)
      values (${newId()}, ${organisationKind}, ${organisationNumber}, ${name}, ${phone}, ${fax ?? null}, ${address},
        ${registration.responsiblePerson}, ${now})
      on conflict (organisation_kind, organisation_number) do nothing`,
  );
  const company = await tx.findOneOrFail(Company, { organisationKind, organisationNumber });
  return { company, founded: inserted > 0 };
}

/**
 * Rejects a registration with a reason, which is mailed. Account name and organisation number become free, the row stays
 * for audit; its certificate needs no decision any more (R-REG-4). Refuses with NOT_FOUND, ALREADY_DECIDED,
 * CONFLICT, CLAIMED, SUBMITTED_BY_VIEWER.
 */
export async function rejectRegistration(
  context: RequestContext,
  reviewed: ReviewedVersion & { readonly reason: string },
): Promise<void> {
  const { em, services, now } = context;
  const decidedById = context.signedIn.accountId;
  const reason = reviewReason(reviewed.reason);
  await em.transactional(async (tx) => {
    const decided = { decision: 'REJECTED', reason, decidedAt: now, decidedById } as const;
    const registration = await decide(tx, Registration, reviewed, decided);
    await authoriseReview(tx, context, registration);
    const account = await tx.findOneOrFail(Account, registration.accountId);
    Object.assign(account, { rejectedAt: now, accountNameKey: null });
    await tx.nativeUpdate(Certificate, { registrationId: registration.id, decision: null }, { withdrawnAt: now });
    await tx.flush();
    await queueMail(tx, services, registrationRejected.to(account, { reason }), now);
    const rejected = { subject: 'ACCOUNT', subjectId: account.id, action: 'REJECTED', reason } as const;
    await recordHistory(tx, authorOf(context), [rejected]);
  });
}

function authoriseReview(tx: EntityManager, context: RequestContext, { id, accountId }: Registration): Promise<void> {
  return authoriseDecision(tx, context, { id, filedBy: [accountId] });
}

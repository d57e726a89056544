import type { EntityManager } from '@mikro-orm/postgresql';
import { actsThrough } from '../access/viewer.js';
import { currentCompany } from '../access/visibility.js';
import { Account } from '../accounts/account.entity.js';
import type { RequestContext } from '../context.js';
import { authoriseDecision } from '../decisions/case-guards.js';
import type { Decision } from '../decisions/decision.js';
import { decide, type ReviewedVersion, reviewNote, reviewReason } from '../decisions/review.js';
import { ownerOf, takeUpload } from '../files/own-upload.js';
import { authorOf, recordHistory } from '../history/history.js';
import { queueMail } from '../messages/email/queue-mail.js';
import { newId } from '../shared/ids.js';
import { lockRow } from '../shared/row-locks.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { recipientOf, recordOf } from './certificate.addressee.js';
import { Certificate } from './certificate.entity.js';
import { certificateDecision } from './certificate.mails.js';

/**
 * Submits another certificate of the current company. It replaces one still under review; an approved one remains valid
 * until the new one is approved (R-REG-1). Refuses with UPLOAD_NOT_COMPLETE.
 */
export async function submitCertificate(context: RequestContext, uploadId: string): Promise<void> {
  const { em, now } = context;
  const companyId = currentCompany(context.viewer);
  const { accountId } = context.signedIn;
  await em.transactional(async (tx) => {
    const fileId = await takeUpload(tx, ownerOf(context.viewer), uploadId, ['CERTIFICATE'], 'uploadId', now);
    // Of two concurrent submissions, the second replaces the first.
    await lockRow(tx, 'company', companyId);
    await tx.nativeUpdate(Certificate, { companyId, decision: null, withdrawnAt: null }, { withdrawnAt: now });
    const by = { submittedById: accountId, submittedThroughId: actsThrough(context.viewer) };
    await tx.insert(Certificate, { id: newId(), fileId, companyId, ...by, submittedAt: now });
    const submitted = { subject: 'COMPANY', subjectId: companyId, action: 'CERTIFICATE_SUBMITTED' } as const;
    await recordHistory(tx, authorOf(context), [submitted]);
  });
}

/**
 * Approves a certificate, which allows the company to apply for passes (R-REG-6). Refuses like {@link decide}, or at
 * `note`.
 */
export async function approveCertificate(
  context: RequestContext,
  reviewed: ReviewedVersion & { readonly note: string | null },
): Promise<void> {
  await decideCertificate(context, reviewed, 'APPROVED', reviewNote(reviewed.note));
}

/** Rejects a certificate with a reason, which is mailed (R-REG-4, R-REG-10). Refuses like {@link decide}, or at `reason`. */
export async function rejectCertificate(
  context: RequestContext,
  reviewed: ReviewedVersion & { readonly reason: string },
): Promise<void> {
  await decideCertificate(context, reviewed, 'REJECTED', reviewReason(reviewed.reason));
}

async function decideCertificate(
  context: RequestContext,
  reviewed: ReviewedVersion,
  decision: Decision,
  reason: string | null,
): Promise<void> {
  const { em, services, now } = context;
  const decided = { decision, reason, decidedAt: now, decidedById: context.signedIn.accountId };
  await em.transactional(async (tx) => {
    const certificate = await decide(tx, Certificate, reviewed, decided);
    const { id, companyId, registrationId, submittedById, submittedThroughId } = certificate;
    await authoriseDecision(tx, context, { id, partOf: registrationId, filedBy: [submittedById, submittedThroughId] });
    if (decision === 'APPROVED' && companyId) await approveName(tx, companyId);
    await tx.flush();
    const { accountId, name } = await recipientOf(tx, certificate);
    const account = await tx.findOneOrFail(Account, accountId);
    await queueMail(tx, services, certificateDecision(account, name, decision, reason), now);
    await recordHistory(tx, authorOf(context), [
      { ...recordOf(certificate), action: `CERTIFICATE_${decision}`, reason },
    ]);
  });
}

/** The certificate is approved for the name that the company has now (R-REG-6). Its version stays: its form may be open. */
async function approveName(tx: EntityManager, companyId: string): Promise<void> {
  await transactionDatabase(tx).change(sql`update company set approved_name = name where id = ${companyId}`);
}

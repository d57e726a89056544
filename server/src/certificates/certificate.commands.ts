import { actsThrough } from '../access/viewer.js';
import { currentCompany } from '../access/visibility.js';
import { Account } from '../accounts/account.entity.js';
import type { RequestContext } from '../context.js';
import { authoriseDecision } from '../decisions/case-guards.js';
import type { Decision } from '../decisions/decision.js';
import { decide, type ReviewedVersion, reviewNote, reviewReason } from '../decisions/review.js';
import { ownerOf, takeUpload } from '../files/own-upload.js';
import { authorOf, type HistoryEvent, recordHistory } from '../history/history.js';
import { queueMail } from '../messages/email/queue-mail.js';
import { newId } from '../shared/ids.js';
import { lockRow } from '../shared/row-locks.js';
import { text, uuid } from '../shared/rows.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { ADDRESSEE_ID } from './certificate.addressee.js';
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
    const { id, registrationId, submittedById, submittedThroughId } = certificate;
    await authoriseDecision(tx, context, { id, partOf: registrationId, filedBy: [submittedById, submittedThroughId] });
    await tx.flush();
    const [recipient] = await transactionDatabase(tx).rows(
      { name: text, accountId: uuid },
      sql`
      select coalesce(c.name, r.company_name) as name, ${ADDRESSEE_ID} as "accountId" from certificate t
      left join company c on c.id = t.company_id left join registration r on r.id = t.registration_id where t.id = ${id}`,
    );
    const account = await tx.findOneOrFail(Account, recipient?.accountId ?? submittedById);
    await queueMail(tx, services, certificateDecision(account, recipient?.name ?? '', decision, reason), now);
    await recordHistory(tx, authorOf(context), [
      { ...recordOf(certificate), action: `CERTIFICATE_${decision}`, reason },
    ]);
  });
}

/**
 * The history that records a certificate: the company's or, before there is one, that of the account that submitted it.
 */
function recordOf({ companyId, submittedById }: Certificate): Pick<HistoryEvent, 'subject' | 'subjectId'> {
  return companyId ? { subject: 'COMPANY', subjectId: companyId } : { subject: 'ACCOUNT', subjectId: submittedById };
}

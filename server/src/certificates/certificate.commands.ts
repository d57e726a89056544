import * as v from 'valibot';
import { currentCompany } from '../access/visibility.js';
import { addressee } from '../accounts/account.commands.js';
import { Account } from '../accounts/account.entity.js';
import type { RequestContext } from '../context.js';
import { takeUpload } from '../files/own-upload.js';
import { queueMail } from '../mail/outbox.js';
import { newId } from '../shared/ids.js';
import { decide, reviewReason } from '../shared/review.js';
import { check, optionalText } from '../shared/validation.js';
import { Certificate } from './certificate.entity.js';

/**
 * Sends in another certificate of the current company. It takes the place of one that nobody has decided on yet; an
 * approved one stays in force until the new one is approved (R-REG-1). Refuses with UPLOAD_NOT_COMPLETE.
 */
export async function submitCertificate(context: RequestContext, uploadId: string): Promise<void> {
  const { em, now } = context;
  const companyId = currentCompany(context.viewer);
  const { accountId } = context.signedIn;
  await em.transactional(async (tx) => {
    const fileId = await takeUpload(tx, { accountId }, uploadId, ['CERTIFICATE'], 'uploadId', now);
    // Of two sent in at once the second takes the place of the first.
    await tx.execute('select 1 from company where id = ? for no key update', [companyId]);
    await tx.nativeUpdate(Certificate, { companyId, decision: null, withdrawnAt: null }, { withdrawnAt: now });
    await tx.insert(Certificate, { id: newId(), fileId, companyId, submittedById: accountId, submittedAt: now });
  });
}

interface CertificateDecision {
  readonly id: string;
  readonly version: number;
  readonly reason: string | null;
}

/** Approves a certificate; the company may apply for passes from now on (R-REG-6). Refuses at `note` besides. */
export async function approveCertificate(context: RequestContext, decision: CertificateDecision): Promise<void> {
  const { note } = check(v.object({ note: optionalText(500) }), { note: decision.reason });
  return decideCertificate(context, decision, 'APPROVED', note);
}

/** Rejects a certificate with a reason, which is mailed (R-REG-4, R-REG-10). */
export function rejectCertificate(context: RequestContext, decision: CertificateDecision): Promise<void> {
  return decideCertificate(context, decision, 'REJECTED', reviewReason(decision.reason ?? ''));
}

async function decideCertificate(
  context: RequestContext,
  reviewed: CertificateDecision,
  decision: 'APPROVED' | 'REJECTED',
  reason: string | null,
): Promise<void> {
  const { em, services, now } = context;
  await em.transactional(async (tx) => {
    const certificate = await decide(tx, Certificate, reviewed);
    Object.assign(certificate, { decision, decidedAt: now, decidedById: context.signedIn.accountId, reason });
    const account = await tx.findOneOrFail(Account, certificate.submittedById);
    await tx.flush();
    const [named] = await tx.execute<{ name: string }[]>(
      `select coalesce(c.name, r.company_name) as name from certificate t
       left join company c on c.id = t.company_id left join registration r on r.id = t.registration_id where t.id = ?`,
      [certificate.id],
    );
    const companyName = named?.name ?? '';
    const to = addressee(account);
    await queueMail(
      tx,
      services,
      decision === 'APPROVED'
        ? { template: 'certificateApproved', ...to, params: { companyName, note: reason } }
        : { template: 'certificateRejected', ...to, params: { companyName, reason: reason ?? '' } },
      now,
    );
  });
}

import type { EntityManager } from '@mikro-orm/postgresql';
import { LockMode } from '@mikro-orm/postgresql';
import { Account } from '../accounts/account.entity.js';
import { administratorsOf } from '../accounts/account.mails.js';
import type { RequestContext } from '../context.js';
import { refuseOwnSubmission } from '../decisions/case-guards.js';
import { type ReviewedVersion, reviewReason } from '../decisions/review.js';
import { authorOf, recordHistory } from '../history/history.js';
import type { Letter } from '../messages/email/letter.js';
import { queueMail } from '../messages/email/queue-mail.js';
import { ErrorCode, found, refuse } from '../shared/errors.js';
import { isId } from '../shared/ids.js';
import { refuseStale } from '../shared/versions.js';
import { recipientOf, recordOf } from './certificate.addressee.js';
import { Certificate } from './certificate.entity.js';
import { type CertificateChange, certificateRestored, certificateRevoked } from './revocation.letters.js';

type VersionWithReason = ReviewedVersion & { readonly reason: string };

/**
 * Takes an approved certificate back, which closes applications for passes at once until another one is approved (R-REG-6).
 * Refuses at `reason`, with NOT_FOUND, SUBMITTED_BY_VIEWER, and with CONFLICT if it is not an approved one now.
 */
export function revokeCertificate(context: RequestContext, reviewed: VersionWithReason): Promise<void> {
  return change(
    context,
    reviewed,
    { action: 'CERTIFICATE_REVOKED', letter: certificateRevoked },
    (certificate, reason) => {
      if (certificate.decision !== 'APPROVED' || certificate.revokedAt) refuse(ErrorCode.CONFLICT, 'version');
      const revokedById = context.signedIn.accountId;
      Object.assign(certificate, { revokedAt: context.now, revokedById, revocationReason: reason });
    },
  );
}

/** Lets a certificate count again that was taken back by mistake. Refuses likewise. */
export function restoreCertificate(context: RequestContext, reviewed: VersionWithReason): Promise<void> {
  return change(context, reviewed, { action: 'CERTIFICATE_RESTORED', letter: certificateRestored }, (certificate) => {
    if (!certificate.revokedAt) refuse(ErrorCode.CONFLICT, 'version');
    Object.assign(certificate, { revokedAt: null, revokedById: null, revocationReason: null });
  });
}

interface Change {
  readonly action: 'CERTIFICATE_REVOKED' | 'CERTIFICATE_RESTORED';
  readonly letter: Letter<CertificateChange>;
}

async function change(
  context: RequestContext,
  { id, version, reason: typed }: VersionWithReason,
  { action, letter }: Change,
  apply: (certificate: Certificate, reason: string) => void,
): Promise<void> {
  const { em, services, now } = context;
  const reason = reviewReason(typed);
  await em.transactional(async (tx) => {
    const locked = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;
    const certificate = found(isId(id) ? await tx.findOne(Certificate, id, locked) : null);
    refuseStale(certificate, version);
    const { submittedById, submittedThroughId } = certificate;
    await refuseOwnSubmission(tx, context.signedIn.accountId, [submittedById, submittedThroughId]);
    apply(certificate, reason);
    await tx.flush();
    const { accountId, name } = await recipientOf(tx, certificate);
    for (const account of await recipients(tx, certificate, accountId)) {
      await queueMail(tx, services, letter.to(account, { companyName: name, reason, changedAt: now }), now);
    }
    await recordHistory(tx, authorOf(context), [{ ...recordOf(certificate), action, reason }]);
  });
}

/** All administrators of the company, and the account that hears of the certificate anyway; each mailbox once. */
async function recipients(tx: EntityManager, { companyId }: Certificate, accountId: string): Promise<Account[]> {
  const administrators = companyId ? await administratorsOf(tx, companyId) : [];
  const sender = await tx.findOneOrFail(Account, accountId);
  const byMailbox = new Map([...administrators, sender].map((account) => [account.emailKey, account]));
  return [...byMailbox.values()];
}

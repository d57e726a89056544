import type { EntityManager } from '@mikro-orm/postgresql';
import * as v from 'valibot';
import { Account } from '../accounts/account.entity.js';
import { verificationLink } from '../accounts/account.mails.js';
import { createLink, endLinks } from '../accounts/account-links.js';
import type { RequestContext } from '../context.js';
import { type ReviewedVersion, reviewReason } from '../decisions/review.js';
import { verificationLinks } from '../me/recovery.letters.js';
import type { Mail } from '../messages/email/letter.js';
import { queueMail } from '../messages/email/queue-mail.js';
import { registrationReceived } from '../registrations/registration.letters.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { check, email } from '../shared/validation.js';
import { changeAccount } from './change-account.js';

/**
 * Corrects the e-mail address of an account that is not verified yet, on record (R-REG-11). Links mailed to the wrong address
 * end; the right one gets what was mailed there: the link once the account is approved, else that its registration arrived.
 * Refuses at `email` and `reason`, with EMAIL_VERIFIED, and like {@link changeAccount}.
 */
export async function correctAccountEmail(
  context: RequestContext,
  { email: typed, reason: why, ...named }: ReviewedVersion & { readonly email: string; readonly reason: string },
): Promise<void> {
  const { now, services, em, signedIn } = context;
  const corrected = check(v.object({ email }), { email: typed }).email;
  const reason = reviewReason(why);
  const staff = await em.findOneOrFail(Account, signedIn.accountId);
  // With a mailbox of their own, reviewers would enter the account.
  if (staff.emailKey === corrected.toLowerCase()) refuse(ErrorCode.OWN_ACCOUNT, 'email');
  const change = { action: 'CORRECT_EMAIL', mailed: null, history: 'EMAIL_CORRECTED', reason } as const;
  await changeAccount(context, named, change, async (tx, account) => {
    const { email: before } = account;
    if (before === corrected) refuse(ErrorCode.EMAIL_UNCHANGED, 'email');
    await endLinks(tx, account.id, ['VERIFY_EMAIL'], now);
    Object.assign(account, { email: corrected, emailKey: corrected.toLowerCase() });
    await queueMail(tx, services, await mailAgain(tx, context, account), now);
    return [{ field: 'email', before, after: corrected }];
  });
}

/** What was mailed to the wrong address. */
async function mailAgain(tx: EntityManager, { services, now }: RequestContext, account: Account): Promise<Mail> {
  if (!account.approvedAt) return registrationReceived.to(account, {});
  const link = verificationLink(services.env.publicUrl, await createLink(tx, account.id, 'VERIFY_EMAIL', now));
  return verificationLinks.to(account, { accounts: [{ registeredAt: account.registeredAt, link }] });
}

import * as v from 'valibot';
import { mailboxKey } from '../access/rate-limits.js';
import { Account } from '../accounts/account.entity.js';
import { emailChangeLink, namesOf } from '../accounts/account.mails.js';
import { addressOfLink, createLink, endLinks, redeemLink } from '../accounts/account-links.js';
import { verifyPassword } from '../accounts/password.js';
import type { RequestContext } from '../context.js';
import { recordHistory } from '../history/history.js';
import { queueMail } from '../messages/email/queue-mail.js';
import { lockSignedInAccount } from '../sessions/session.commands.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { check, email } from '../shared/validation.js';
import { emailChangeAsked, emailChanged, emailChangeLinkMailed } from './email-change.letters.js';

/**
 * Mails a link to a new address of the viewer's account; the old one is notified and counts until the link is used (R-REG-11).
 * The answer is the same whether or not other accounts have that address. Refuses at `email`, with EMAIL_UNCHANGED there,
 * WRONG_PASSWORD at `password`, RATE_LIMITED.
 */
export async function requestEmailChange(
  context: RequestContext,
  input: { readonly email: string; readonly password: string },
): Promise<void> {
  const { em, services, now } = context;
  const viewer = context.signedIn;
  const address = check(v.object({ email }), input).email;
  await services.limits.take('passwordChangePerAccount', viewer.accountId);
  const account = await em.findOneOrFail(Account, viewer.accountId);
  if (!(await verifyPassword(account.passwordHash, input.password))) refuse(ErrorCode.WRONG_PASSWORD, 'password');
  if (account.email === address) refuse(ErrorCode.EMAIL_UNCHANGED, 'email');
  await services.limits.take('emailChangePerAccount', viewer.accountId);
  // Past it strangers are not mailed any more; the account's user may try again later.
  await services.limits.take('emailChangeMailsPerEmail', mailboxKey(address));
  await em.transactional(async (tx) => {
    await lockSignedInAccount(tx, viewer);
    const link = emailChangeLink(
      services.env.publicUrl,
      await createLink(tx, account.id, 'CHANGE_EMAIL', now, address),
    );
    const { language } = account;
    await queueMail(tx, services, emailChangeLinkMailed.to({ email: address, language }, { link }), now);
    const asked = { ...namesOf(account), newEmail: address, askedAt: now };
    await queueMail(tx, services, emailChangeAsked.to(account, asked), now);
  });
}

/** Ends the link to a new address that was asked for; the old one stays. */
export async function cancelEmailChange(context: RequestContext): Promise<void> {
  const { em, now, signedIn } = context;
  await em.transactional((tx) => endLinks(tx, signedIn.accountId, ['CHANGE_EMAIL'], now));
}

/**
 * Makes the new address count with the link that was mailed there, once. Links mailed to the old one end. Returns the
 * account's name. Refuses with LINK_NOT_VALID, RATE_LIMITED for an address that tries too many.
 */
export async function confirmEmailChange(context: RequestContext, token: string): Promise<string> {
  const { em, services, now } = context;
  const address = await addressOfLink(em, token, now);
  if (!address) {
    await services.limits.take('recoveryPerAddress', context.viewer.address);
    refuse(ErrorCode.LINK_NOT_VALID);
  }
  return em.transactional(async (tx) => {
    const accountId = await redeemLink(tx, token, ['CHANGE_EMAIL'], now);
    const account = await tx.findOneOrFail(Account, accountId, { refresh: true });
    const { email: before, language } = account;
    Object.assign(account, { email: address, emailKey: address.toLowerCase(), emailVerifiedAt: now });
    await tx.flush();
    await endLinks(tx, accountId, ['VERIFY_EMAIL', 'RESET_PASSWORD', 'CHANGE_EMAIL'], now);
    const values = { ...namesOf(account), newEmail: address, changedAt: now };
    await queueMail(tx, services, emailChanged.to({ email: before, language }, values), now);
    const changes = [{ field: 'email', before, after: address }] as const;
    const changed = { subject: 'ACCOUNT', subjectId: accountId, action: 'EMAIL_CHANGED', changes } as const;
    await recordHistory(tx, { services, now, accountId: null }, [changed]);
    return account.accountName;
  });
}

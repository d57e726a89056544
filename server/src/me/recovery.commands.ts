import { setTimeout } from 'node:timers/promises';
import * as v from 'valibot';
import { mailboxKey } from '../access/rate-limits.js';
import { Account } from '../accounts/account.entity.js';
import { passwordChanged } from '../accounts/account.letters.js';
import { namesOf, passwordLink, verificationLink } from '../accounts/account.mails.js';
import { accountOfLink, createLink, endLinks, PASSWORD_LINKS, redeemLink } from '../accounts/account-links.js';
import { accountNameKey } from '../accounts/account-name.js';
import { newPasswordOf } from '../accounts/new-password.js';
import { hashPassword } from '../accounts/password.js';
import { passwordOwner } from '../companies/password-owner.js';
import type { RequestContext } from '../context.js';
import { recordHistory } from '../history/history.js';
import { queueMail } from '../messages/email/queue-mail.js';
import { rememberBrowser } from '../sessions/known-browser.js';
import { endLocks } from '../sessions/password-check.js';
import { endAllSessions } from '../sessions/session.commands.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { check, email } from '../shared/validation.js';
import { accountNames, passwordReset, verificationLinks } from './recovery.letters.js';

/**
 * Anyone can register accounts with someone else's address: this limit keeps the time and the mail the same, however
 * many there are.
 */
const LINKS_IN_A_MAIL = 3;

/** Longer than it takes to look up an account and queue a mail. */
const ANSWER_MS = 300;

/** Makes answers equal in content and time, whether or not an account has the address (R-REG-8). */
async function withConstantDuration(work: () => Promise<void>): Promise<void> {
  const wait = setTimeout(ANSWER_MS);
  await work();
  await wait;
}

/** 忘記帳號: mails the names of the companies' accounts with this address. */
export async function recoverAccountNames(context: RequestContext, address: string): Promise<void> {
  const { em, services, now } = context;
  const checked = check(v.object({ email }), { email: address });
  await services.limits.take('recoveryPerAddress', context.viewer.address);
  await withConstantDuration(async () => {
    const accounts = await em.find(Account, {
      emailKey: checked.email.toLowerCase(),
      accountNameKey: { $ne: null },
      kind: { $in: ['GENERAL', 'SHARED'] },
      emailVerifiedAt: { $ne: null },
    });
    const [first] = accounts;
    if (!first || !(await services.limits.tryTake('accountNamesPerEmail', mailboxKey(checked.email)))) return;
    const mail = accountNames.to(first, { accountNames: accounts.map(({ accountName }) => accountName) });
    await em.transactional((tx) => queueMail(tx, services, mail, now));
  });
}

/** 忘記密碼: mails a one-time link for a new password, if account name and address belong together. */
export async function requestPasswordReset(
  context: RequestContext,
  input: { accountName: string; email: string },
): Promise<void> {
  const { em, services, now } = context;
  const checked = check(v.object({ email }), input);
  await services.limits.take('recoveryPerAddress', context.viewer.address);
  await withConstantDuration(async () => {
    const account = await em.findOne(Account, {
      accountNameKey: accountNameKey(input.accountName),
      emailKey: checked.email.toLowerCase(),
      approvedAt: { $ne: null },
      emailVerifiedAt: { $ne: null },
      disabledAt: null,
    });
    if (!account || !(await services.limits.tryTake('passwordLinksPerAccount', account.id))) return;
    await em.transactional(async (tx) => {
      const token = await createLink(tx, account.id, 'RESET_PASSWORD', now);
      const link = passwordLink(services.env.publicUrl, account.kind, token);
      await queueMail(tx, services, passwordReset.to(account, { ...namesOf(account), link }), now);
    });
  });
}

/**
 * Sets a new password with a mailed link; ends all sessions and any lock, and makes this browser a known one. Refuses with
 * LINK_NOT_VALID, RATE_LIMITED for an address that tries too many.
 */
export async function resetPassword(
  context: RequestContext,
  input: { token: string; newPassword: string },
): Promise<void> {
  const { em, services, now } = context;
  const holderId = await accountOfLink(em, input.token, now);
  if (!holderId) {
    await services.limits.take('recoveryPerAddress', context.viewer.address);
    refuse(ErrorCode.LINK_NOT_VALID);
  }
  const owner = await passwordOwner(em, await em.findOneOrFail(Account, holderId));
  check(v.object({ newPassword: newPasswordOf(owner) }), input);
  const passwordHash = await hashPassword(input.newPassword);
  const accountId = await em.transactional(async (tx) => {
    const accountId = await redeemLink(tx, input.token, PASSWORD_LINKS, now);
    const account = await tx.findOneOrFail(Account, accountId);
    // The password first: a sign-in with the old one then either fails, or its session is deleted below.
    await tx.nativeUpdate(Account, { id: accountId }, { passwordHash });
    await endLocks(tx, accountId);
    await endAllSessions(tx, accountId);
    await endLinks(tx, accountId, PASSWORD_LINKS, now);
    await queueMail(tx, services, passwordChanged.to(account, { ...namesOf(account), changedAt: now }), now);
    const changed = { subject: 'ACCOUNT', subjectId: accountId, action: 'PASSWORD_CHANGED' } as const;
    await recordHistory(tx, { services, now, accountId: null }, [changed]);
    return accountId;
  });
  rememberBrowser(context, accountId);
}

/**
 * Marks the address as verified with the mailed link, once (R-REG-5). Returns the account's name. Refuses with
 * LINK_NOT_VALID.
 */
export async function verifyEmail(context: RequestContext, token: string): Promise<string> {
  const { em, services, now } = context;
  return em.transactional(async (tx) => {
    const accountId = await redeemLink(tx, token, ['VERIFY_EMAIL'], now);
    const account = await tx.findOneOrFail(Account, accountId);
    account.emailVerifiedAt = now;
    await endLinks(tx, accountId, ['VERIFY_EMAIL'], now);
    const verified = { subject: 'ACCOUNT', subjectId: accountId, action: 'EMAIL_VERIFIED' } as const;
    await recordHistory(tx, { services, now, accountId: null }, [verified]);
    return account.accountName;
  });
}

/** Mails the verification links of the newest approved but unverified accounts with this address again, in one mail. */
export async function resendVerification(context: RequestContext, address: string): Promise<void> {
  const { em, services, now } = context;
  const checked = check(v.object({ email }), { email: address });
  await services.limits.take('recoveryPerAddress', context.viewer.address);
  await withConstantDuration(async () => {
    const unverified = { approvedAt: { $ne: null }, emailVerifiedAt: null, disabledAt: null };
    const found = await em.find(
      Account,
      { emailKey: checked.email.toLowerCase(), ...unverified },
      { orderBy: { registeredAt: 'desc' }, limit: LINKS_IN_A_MAIL },
    );
    const [newest] = found;
    if (!newest || !(await services.limits.tryTake('verificationLinksPerEmail', mailboxKey(checked.email)))) return;
    await em.transactional(async (tx) => {
      const accounts: { registeredAt: Date; link: string }[] = [];
      for (const { id, registeredAt } of found) {
        const token = await createLink(tx, id, 'VERIFY_EMAIL', now);
        accounts.push({ registeredAt, link: verificationLink(services.env.publicUrl, token) });
      }
      await queueMail(tx, services, verificationLinks.to(newest, { accounts }), now);
    });
  });
}

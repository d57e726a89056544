import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import * as v from 'valibot';
import { Account } from '../accounts/account.entity.js';
import { passwordChanged } from '../accounts/account.letters.js';
import { namesOf } from '../accounts/account.mails.js';
import { endLinks, PASSWORD_LINKS } from '../accounts/account-links.js';
import { CONSENT_VERSION } from '../accounts/consent.js';
import { bindingOf } from '../accounts/current-binding.js';
import { holderName } from '../accounts/holder-name.js';
import { newPasswordOf } from '../accounts/new-password.js';
import { hashPassword, verifyPassword } from '../accounts/password.js';
import { passwordOwner } from '../companies/password-owner.js';
import type { RequestContext } from '../context.js';
import { authorOf, changesBetween, recordHistory } from '../history/history.js';
import { queueMail } from '../messages/email/queue-mail.js';
import { endAllSessions, enterSession, lockSignedInAccount, newSession } from '../sessions/session.commands.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { LANGUAGES } from '../shared/language.js';
import { check, mobile, optionalMobile } from '../shared/validation.js';

const AccountChanges = v.object({
  personName: holderName,
  mobile,
  language: v.picklist(LANGUAGES),
});

/** Analysts and staff, who were invited, need not give a mobile number. */
const InvitedAccountChanges = v.object({
  ...AccountChanges.entries,
  mobile: v.pipe(
    optionalMobile,
    v.transform((number) => number ?? ''),
  ),
});

/** Changes name, mobile number and language of the viewer's account. Refuses at the fields, with RATE_LIMITED. */
export async function updateAccount(
  context: RequestContext,
  input: v.InferInput<typeof AccountChanges>,
): Promise<void> {
  const { accountId, kind } = context.signedIn;
  const data = check(kind === 'STAFF' || kind === 'ANALYST' ? InvitedAccountChanges : AccountChanges, input);
  await context.services.limits.take('accountChangePerAccount', accountId);
  await context.em.transactional(async (tx) => {
    const account = await lockedAccount(tx, accountId);
    const { personName, mobile, language } = account;
    const changes = changesBetween({ personName, mobile, language }, data);
    if (changes.length === 0) return;
    Object.assign(account, data);
    const changed = { subject: 'ACCOUNT', subjectId: account.id, action: 'CHANGED', changes } as const;
    await recordHistory(tx, authorOf(context), [changed]);
  });
}

function lockedAccount(tx: EntityManager, id: string): Promise<Account> {
  return tx.findOneOrFail(Account, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

/** Records agreement to the current consent text (R-REG-5). Refuses with CONFLICT if another version was read. */
export async function agreeToConsent(context: RequestContext, version: string): Promise<void> {
  if (version !== CONSENT_VERSION) refuse(ErrorCode.CONFLICT, 'version');
  await context.em.transactional(async (tx) => {
    const account = await lockedAccount(tx, context.signedIn.accountId);
    const changes = changesBetween({ consentVersion: account.consentVersion }, { consentVersion: version });
    // A repeated agreement keeps the time of the first.
    if (changes.length === 0) return;
    Object.assign(account, { consentVersion: version, consentedAt: context.now });
    const consented = { subject: 'ACCOUNT', subjectId: account.id, action: 'CONSENTED', changes } as const;
    await recordHistory(tx, authorOf(context), [consented]);
  });
  const { viewer } = context;
  if (viewer.kind === 'OPERATOR' || viewer.kind === 'SHARED') context.viewer = { ...viewer, consented: true };
}

/**
 * Sets a new password after checking the current one. All other sessions end; this one is replaced by a new one
 * (R-REG-9). Refuses with WRONG_PASSWORD at `currentPassword`, PASSWORD_UNCHANGED at `newPassword`, RATE_LIMITED after ten attempts in 15 minutes,
 * UNAUTHENTICATED if this session was ended during the request.
 */
export async function changePassword(
  context: RequestContext,
  input: { currentPassword: string; newPassword: string },
): Promise<void> {
  const { em, now, services } = context;
  const viewer = context.signedIn;
  await services.limits.take('passwordChangePerAccount', viewer.accountId);
  const account = await em.findOneOrFail(Account, viewer.accountId);
  check(v.object({ newPassword: newPasswordOf(await passwordOwner(em, account)) }), input);
  if (!(await verifyPassword(account.passwordHash, input.currentPassword))) {
    refuse(ErrorCode.WRONG_PASSWORD, 'currentPassword');
  }
  if (await verifyPassword(account.passwordHash, input.newPassword)) {
    refuse(ErrorCode.PASSWORD_UNCHANGED, 'newPassword');
  }
  const passwordHash = await hashPassword(input.newPassword);
  const session = await em.transactional(async (tx) => {
    await lockSignedInAccount(tx, viewer);
    await tx.nativeUpdate(Account, { id: account.id }, { passwordHash });
    const bindingId = await bindingOf(tx, viewer);
    await endAllSessions(tx, account.id);
    await endLinks(tx, account.id, PASSWORD_LINKS, now);
    await queueMail(tx, services, passwordChanged.to(account, { ...namesOf(account), changedAt: now }), now);
    const changed = { subject: 'ACCOUNT', subjectId: account.id, action: 'PASSWORD_CHANGED' } as const;
    await recordHistory(tx, authorOf(context), [changed]);
    return newSession(tx, account.id, viewer.remembered, now, bindingId);
  });
  await enterSession(context, session);
}

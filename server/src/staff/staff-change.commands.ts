import type { EntityManager } from '@mikro-orm/postgresql';
import * as v from 'valibot';
import { grants, losesDecision, rolesWith } from '../access/staff-roles.js';
import type { AccountKind, StaffRole } from '../access/words.js';
import { Account } from '../accounts/account.entity.js';
import { namesOf } from '../accounts/account.mails.js';
import { endLinks } from '../accounts/account-links.js';
import { NO_PASSWORD } from '../accounts/password.js';
import type { RequestContext } from '../context.js';
import { type ReviewedVersion, reviewReason } from '../decisions/review.js';
import { WorkClaim } from '../decisions/work-claim.entity.js';
import { type Author, changesBetween, type HistoryEvent, recordHistory } from '../history/history.js';
import { queueMail } from '../messages/email/queue-mail.js';
import { deleteAllSaved } from '../saved-queries/saved-query.commands.js';
import { dropSecondFactor } from '../second-factor/second-factor.commands.js';
import { secondFactorReset } from '../second-factor/second-factor.letters.js';
import { AccessToken } from '../sessions/access-token.entity.js';
import { endAllSessions } from '../sessions/session.commands.js';
import { takeLock } from '../shared/advisory-locks.js';
import { ErrorCode, refuse, refuseAny } from '../shared/errors.js';
import { transactionDatabase } from '../shared/sql.js';
import { check } from '../shared/validation.js';
import { refuseStale } from '../shared/versions.js';
import { lockStaffAccount } from './staff-account.commands.js';
import { rightsAsText, rightsErrors, STAFF_KINDS, type StaffRights, staffRights } from './staff-rights.js';

/**
 * Replaces roles and branches of a staff account, effective with its next request. Its claims end if it loses the right
 * to decide on them. Refuses at the fields, with LAST_ADMINISTRATOR, and like {@link changeAccount}.
 */
export function changeStaffRights(context: RequestContext, named: ReviewedVersion & StaffRights): Promise<void> {
  const rights = check(v.object(staffRights), named);
  return changeAccount(context, named, STAFF_KINDS, async (tx, account, author) => {
    refuseAny(rightsErrors(account.kind, rights));
    if (!grants(rights.roles, 'ADMINISTER')) await refuseLastAdministrator(tx, account);
    const before = rightsAsText(account);
    const decidesLess = losesDecision(account.staffRoles as StaffRole[], rights.roles);
    Object.assign(account, { staffRoles: rights.roles, branchCodes: rights.branchCodes });
    if (decidesLess) await tx.nativeDelete(WorkClaim, { accountId: account.id });
    const changes = changesBetween(before, rightsAsText(account));
    if (changes.length > 0) await record(tx, author, account, { action: 'CHANGED', changes });
  });
}

/**
 * Disables an account at once: its sessions, access tokens, mailed links, claims and saved queries end. Refuses at `reason`, with
 * LAST_ADMINISTRATOR, and like {@link changeAccount}.
 */
export function disableStaff(
  context: RequestContext,
  { reason: typed, ...named }: ReviewedVersion & { readonly reason: string },
  kinds: readonly AccountKind[] = STAFF_KINDS,
): Promise<void> {
  const reason = reviewReason(typed);
  return changeAccount(context, named, kinds, async (tx, account, author) => {
    if (account.disabledAt) refuse(ErrorCode.CONFLICT, 'version');
    await refuseLastAdministrator(tx, account);
    const { id: accountId } = account;
    account.disabledAt = author.now;
    await tx.flush();
    await endAllSessions(tx, accountId);
    await tx.nativeUpdate(AccessToken, { accountId, revokedAt: null }, { revokedAt: author.now });
    await endLinks(tx, accountId, ['VERIFY_EMAIL', 'RESET_PASSWORD', 'INVITATION'], author.now);
    await tx.nativeDelete(WorkClaim, { accountId });
    await transactionDatabase(tx).change(deleteAllSaved(accountId));
    await record(tx, author, account, { action: 'DISABLED', reason });
  });
}

/** Enables a disabled account, with its previous rights. Refuses like {@link changeAccount}. */
export function enableStaff(
  context: RequestContext,
  named: ReviewedVersion,
  kinds: readonly AccountKind[] = STAFF_KINDS,
): Promise<void> {
  return changeAccount(context, named, kinds, async (tx, account, author) => {
    if (!account.disabledAt) refuse(ErrorCode.CONFLICT, 'version');
    account.disabledAt = null;
    await record(tx, author, account, { action: 'ENABLED' });
  });
}

/**
 * For users who have lost both device and recovery codes: their sessions end, and the password alone remains. Refuses
 * like {@link changeAccount}.
 */
export function resetSecondFactor(context: RequestContext, named: ReviewedVersion): Promise<void> {
  return changeAccount(context, named, STAFF_KINDS, async (tx, account, author) => {
    if (!account.secondFactorSince) refuse(ErrorCode.CONFLICT, 'version');
    await dropSecondFactor(tx, account.id);
    await endAllSessions(tx, account.id);
    await record(tx, author, account, { action: 'SECOND_FACTOR_REMOVED' });
    const mail = secondFactorReset.to(account, { ...namesOf(account), changedAt: author.now });
    await queueMail(tx, context.services, mail, author.now);
  });
}

/**
 * Changes an account managed by administrators, in the version they have read. Refuses with NOT_FOUND, with OWN_ACCOUNT
 * for every account with the viewer's own e-mail address, and with CONFLICT at `version`, also if it is already in the
 * requested state.
 */
export async function changeAccount(
  context: RequestContext,
  { id, version }: ReviewedVersion,
  kinds: readonly AccountKind[],
  work: (tx: EntityManager, account: Account, author: Author) => Promise<void>,
): Promise<void> {
  const { em, now, services } = context;
  const { accountId } = context.signedIn;
  await em.transactional(async (tx) => {
    // Changes of staff rights run one at a time.
    await takeLock(tx, 'changeStaff');
    const account = await lockStaffAccount(tx, id, kinds);
    const { emailKey } = await tx.findOneOrFail(Account, accountId);
    if (account.emailKey === emailKey) refuse(ErrorCode.OWN_ACCOUNT);
    refuseStale(account, version);
    await work(tx, account, { services, now, accountId });
  });
}

/**
 * Refuses with LAST_ADMINISTRATOR if no other administrator would remain; the lock keeps that true until the commit.
 */
async function refuseLastAdministrator(tx: EntityManager, { id, staffRoles }: Account): Promise<void> {
  if (!grants(staffRoles as StaffRole[], 'ADMINISTER')) return;
  const others = await tx.count(Account, {
    id: { $ne: id },
    kind: 'STAFF',
    staffRoles: { $overlap: rolesWith('ADMINISTER') },
    disabledAt: null,
    passwordHash: { $ne: NO_PASSWORD },
  });
  if (others === 0) refuse(ErrorCode.LAST_ADMINISTRATOR);
}

function record(
  tx: EntityManager,
  author: Author,
  { id: subjectId }: Account,
  event: Omit<HistoryEvent, 'subject' | 'subjectId'>,
): Promise<void> {
  return recordHistory(tx, author, [{ subject: 'ACCOUNT', subjectId, ...event }]);
}

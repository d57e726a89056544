import type { EntityManager } from '@mikro-orm/postgresql';
import * as v from 'valibot';
import type { AccountKind } from '../access/words.js';
import { Account } from '../accounts/account.entity.js';
import { namesOf, passwordLink } from '../accounts/account.mails.js';
import { createLink } from '../accounts/account-links.js';
import { accountName } from '../accounts/account-name.js';
import { holderName } from '../accounts/holder-name.js';
import { newAccount } from '../accounts/new-account.js';
import { NO_PASSWORD } from '../accounts/password.js';
import { takenNameErrors } from '../accounts/taken-name.js';
import type { RequestContext } from '../context.js';
import { type Author, changesBetween, recordHistory } from '../history/history.js';
import { type MailOutbox, queueMail } from '../messages/email/queue-mail.js';
import type { Services } from '../services.js';
import { refuseDuplicate } from '../shared/duplicates.js';
import { type ApiError, ErrorCode, found, refuse } from '../shared/errors.js';
import { isKnownKey, onceOnly } from '../shared/idempotency.js';
import { isId } from '../shared/ids.js';
import { LANGUAGES } from '../shared/language.js';
import { lockRow } from '../shared/row-locks.js';
import { check, email, tryCheck } from '../shared/validation.js';
import { staffInvited } from './staff.letters.js';
import { NO_RIGHTS, rightsAsText, rightsErrors, STAFF_KINDS, staffRights } from './staff-rights.js';

const StaffForm = v.object({
  kind: v.picklist(STAFF_KINDS, ErrorCode.INVALID),
  accountName,
  personName: holderName,
  email,
  language: v.optional(v.picklist(LANGUAGES), 'ZH_HANT'),
  ...staffRights,
});
export type StaffForm = v.InferInput<typeof StaffForm>;
type CheckedForm = v.InferOutput<typeof StaffForm>;

/** Who creates an account; no account if it is created on the console. */
type Inviter = Author & { readonly services: MailOutbox };

/**
 * Creates an account of the port company on the server's console. Its user sets the password with the mailed link,
 * usable once and valid for three days. Refuses with all errors at their fields, among them ACCOUNT_NAME_TAKEN.
 */
export async function createStaffAccount(services: Services, input: StaffForm): Promise<string> {
  const em = services.orm.em.fork();
  const form = checkForm(input, await takenNameErrors(em, input.accountName));
  const inviter = { services, now: services.clock.now(), accountId: null };
  return refuseTakenName(() => em.transactional((tx) => insertStaffAccount(tx, inviter, form)));
}

/** The same by an administrator, once per idempotency key. Also refuses with OWN_ACCOUNT at `email`. */
export async function inviteStaff(
  context: RequestContext,
  input: StaffForm,
  key: string | null | undefined,
): Promise<string> {
  const { em, services, now } = context;
  const { accountId } = context.signedIn;
  const own = await em.findOneOrFail(Account, accountId);
  const taken = await takenNameErrors(em, input.accountName);
  // A repeated call finds its own name taken. Its key was written with it, so it is looked up after it.
  const repeated = taken.length > 0 && key && (await isKnownKey(em, accountId, key));
  const form = checkForm(input, [...(repeated ? [] : taken), ...ownAddressErrors(own, input)]);
  const call = { owner: accountId, key, operation: 'inviteStaff', input };
  const inviter = { services, now, accountId };
  return refuseTakenName(() => onceOnly(context, call, (tx) => insertStaffAccount(tx, inviter, form)));
}

/**
 * Mails a new link to a user who has not set a password yet; the previous link becomes invalid. Refuses with NOT_FOUND,
 * CONFLICT.
 */
export async function resendStaffInvitation(context: RequestContext, id: string): Promise<void> {
  const { em, services, now } = context;
  const inviter = { services, now, accountId: context.signedIn.accountId };
  await em.transactional(async (tx) => {
    const account = await lockStaffAccount(tx, id);
    if (account.disabledAt || account.passwordHash !== NO_PASSWORD) refuse(ErrorCode.CONFLICT);
    await sendInvitation(tx, inviter, account);
  });
}

/** An account of one of these kinds, locked. Refuses with NOT_FOUND, also for all others. */
export async function lockStaffAccount(
  tx: EntityManager,
  id: string,
  kinds: readonly AccountKind[] = STAFF_KINDS,
): Promise<Account> {
  if (!isId(id)) refuse(ErrorCode.NOT_FOUND);
  // A weaker lock than the entity manager's, so that rows that refer to the account can still be written.
  await lockRow(tx, 'account', id);
  return found(await tx.findOne(Account, { id, kind: { $in: [...kinds] } }, { refresh: true }));
}

function checkForm(input: StaffForm, taken: readonly ApiError[]): CheckedForm {
  return check(StaffForm, input, [...taken, ...rightsErrors(input.kind, input)]);
}

/** Administrators must not create another account for themselves, which could change the first one. */
function ownAddressErrors({ emailKey }: Account, input: StaffForm): ApiError[] {
  const typed = tryCheck(email, input.email);
  return typed.ok && typed.value.toLowerCase() === emailKey ? [{ code: ErrorCode.OWN_ACCOUNT, field: 'email' }] : [];
}

/** Of two concurrent requests for one name, the second gets the same error as a later one. */
function refuseTakenName(make: () => Promise<string>): Promise<string> {
  return refuseDuplicate(ErrorCode.ACCOUNT_NAME_TAKEN, 'accountName', make);
}

async function insertStaffAccount(tx: EntityManager, inviter: Inviter, form: CheckedForm): Promise<string> {
  const { now } = inviter;
  const { roles: staffRoles, ...holder } = form;
  // The link that sets the password is mailed to the address and thereby verifies it.
  const made = { passwordHash: NO_PASSWORD, mobile: '', registeredAt: now, approvedAt: now, emailVerifiedAt: now };
  const account = tx.create(Account, newAccount({ ...holder, staffRoles, ...made }));
  await tx.flush();
  await sendInvitation(tx, inviter, account);
  return account.id;
}

async function sendInvitation(tx: EntityManager, inviter: Inviter, account: Account): Promise<void> {
  const { services, now } = inviter;
  const changes = changesBetween(NO_RIGHTS, rightsAsText(account));
  await recordHistory(tx, inviter, [{ subject: 'ACCOUNT', subjectId: account.id, action: 'INVITED', changes }]);
  const token = await createLink(tx, account.id, 'INVITATION', now);
  const link = passwordLink(services.env.publicUrl, account.kind, token);
  await queueMail(tx, services, staffInvited.to(account, { ...namesOf(account), link }), now);
}

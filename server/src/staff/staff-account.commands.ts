import type { EntityManager } from '@mikro-orm/postgresql';
import * as v from 'valibot';
import { Account, STAFF_ROLES } from '../accounts/account.entity.js';
import { addressee, passwordLink } from '../accounts/account.mails.js';
import { createLink } from '../accounts/account-links.js';
import { accountName, accountNameKey } from '../accounts/account-name.js';
import { newAccount } from '../accounts/new-account.js';
import { hashPassword } from '../accounts/password.js';
import { queueMail } from '../mail/outbox.js';
import { BRANCH_CODES } from '../ports/branch.entity.js';
import type { Services } from '../services.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { LANGUAGES } from '../shared/language.js';
import { newToken } from '../shared/tokens.js';
import { check, email, personName } from '../shared/validation.js';

/** What somebody of the port company may do, and where. */
export const staffRights = v.object({
  staffRoles: v.array(v.picklist(STAFF_ROLES, ErrorCode.INVALID)),
  branchCodes: v.array(v.picklist(BRANCH_CODES, ErrorCode.INVALID)),
});

const StaffForm = v.object({
  kind: v.picklist(['STAFF', 'ANALYST'], ErrorCode.INVALID),
  accountName,
  personName,
  email,
  language: v.optional(v.picklist(LANGUAGES), 'ZH_HANT'),
  ...staffRights.entries,
});
export type StaffForm = v.InferInput<typeof StaffForm>;

/**
 * Makes an account of the port company's staff or of an analyst, for whom nobody registers. Its holder sets the password
 * by the mailed link, good once and for three days. Refuses at the fields; ACCOUNT_NAME_TAKEN. Returns the account's id.
 */
export async function createStaffAccount({ orm, clock, ...services }: Services, input: StaffForm): Promise<string> {
  const form = check(StaffForm, input);
  const passwordHash = await hashPassword(newToken());
  return orm.em.fork().transactional((tx) => insertStaffAccount(tx, services, form, passwordHash, clock.now()));
}

async function insertStaffAccount(
  tx: EntityManager,
  services: Pick<Services, 'env' | 'vault' | 'jobs'>,
  form: v.InferOutput<typeof StaffForm>,
  passwordHash: string,
  now: Date,
): Promise<string> {
  const taken = await tx.count(Account, { accountNameKey: accountNameKey(form.accountName) });
  if (taken > 0) refuse(ErrorCode.ACCOUNT_NAME_TAKEN, 'accountName');
  // The link that sets the password goes to the address, which verifies it.
  const made = { passwordHash, mobile: '', registeredAt: now, approvedAt: now, emailVerifiedAt: now };
  const account = tx.create(Account, newAccount({ ...form, ...made }));
  await tx.flush();
  const link = passwordLink(services.env.publicUrl, await createLink(tx, account.id, 'INVITATION', now));
  const params = { personName: account.personName, accountName: account.accountName, link };
  await queueMail(tx, services, { template: 'passwordReset', ...addressee(account), params }, now);
  return account.id;
}

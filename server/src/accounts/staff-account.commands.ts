import * as v from 'valibot';
import { queueMail } from '../mail/outbox.js';
import { BRANCH_CODES } from '../ports/branch.entity.js';
import type { Services } from '../services.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { newId } from '../shared/ids.js';
import { newToken } from '../shared/tokens.js';
import { check, email, personName } from '../shared/validation.js';
import { Account } from './account.entity.js';
import { addressee, passwordLink } from './account.mails.js';
import { createLink } from './account-links.js';
import { accountName, accountNameKey } from './account-name.js';
import { hashPassword } from './password.js';

const StaffForm = v.object({
  kind: v.picklist(['STAFF', 'ANALYST'], ErrorCode.INVALID),
  accountName,
  personName,
  email,
  branchCodes: v.array(v.picklist(BRANCH_CODES, ErrorCode.INVALID)),
});

/**
 * Makes an account of a reviewer or an analyst, for whom nobody registers. Its holder sets the password by the mailed
 * link, good once and for an hour (忘記密碼 sends another). Refuses at the fields; ACCOUNT_NAME_TAKEN.
 */
export async function createStaffAccount(
  { orm, clock, ...services }: Services,
  input: v.InferInput<typeof StaffForm>,
): Promise<void> {
  const form = check(StaffForm, input);
  const now = clock.now();
  const passwordHash = await hashPassword(newToken());
  await orm.em.fork().transactional(async (tx) => {
    const taken = await tx.count(Account, { accountNameKey: accountNameKey(form.accountName) });
    if (taken > 0) refuse(ErrorCode.ACCOUNT_NAME_TAKEN, 'accountName');
    const account = tx.create(Account, {
      ...form,
      id: newId(),
      accountNameKey: accountNameKey(form.accountName),
      mobile: '',
      emailKey: form.email.toLowerCase(),
      language: 'ZH_HANT',
      passwordHash,
      companyAdministrator: false,
      registeredAt: now,
      approvedAt: now,
      // The link that sets the password goes to the address, which verifies it.
      emailVerifiedAt: now,
      failedSignIns: 0,
    });
    await tx.flush();
    const link = passwordLink(services.env.publicUrl, await createLink(tx, account.id, 'RESET_PASSWORD', now));
    const params = { personName: account.personName, accountName: account.accountName, link };
    await queueMail(tx, services, { template: 'passwordReset', ...addressee(account), params }, now);
  });
}

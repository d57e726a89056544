import * as v from 'valibot';
import { Account } from '../accounts/account.entity.js';
import { verificationLink } from '../accounts/account.mails.js';
import { createLink } from '../accounts/account-links.js';
import { hasContextWord } from '../accounts/context-words.js';
import { newAccount } from '../accounts/new-account.js';
import { newAccountForm, passwordsAgree } from '../accounts/new-account.rules.js';
import { registerOnce } from '../accounts/register-once.js';
import type { RequestContext } from '../context.js';
import { recordHistory } from '../history/history.js';
import { queueMail } from '../messages/email/queue-mail.js';
import { type ApiError, ErrorCode } from '../shared/errors.js';
import { check } from '../shared/validation.js';
import { sharedAccountRegistered } from './shared-account.letters.js';

const sharedAccountForm = v.pipe(
  newAccountForm,
  passwordsAgree(),
  v.forward(
    v.partialCheck(
      [['password'], ['accountName']],
      ({ password, accountName }) => !hasContextWord(password, { accountName, companyNames: [] }),
      ErrorCode.PASSWORD_HAS_NAME,
    ),
    ['password'],
  ),
);

/**
 * Registers a shared account. It has no rights until it binds a general account, so it needs no review: the
 * verification link is mailed at once (R-REG-7). Refuses like `registerAccount`.
 */
export async function registerSharedAccount(
  context: RequestContext,
  input: v.InferInput<typeof sharedAccountForm>,
  idempotencyKey: string | null | undefined,
): Promise<void> {
  const { services, now } = context;
  const call = {
    operation: 'registerSharedAccount',
    input,
    idempotencyKey,
    check: (errors: readonly ApiError[]) => check(sharedAccountForm, input, errors),
  };
  await registerOnce(context, call, async (tx, holder, { mailed }) => {
    const account = tx.create(Account, newAccount({ kind: 'SHARED', ...holder, approvedAt: now }));
    await tx.flush();
    const registered = { subject: 'ACCOUNT', subjectId: account.id, action: 'REGISTERED' } as const;
    await recordHistory(tx, { services, now, accountId: null }, [registered]);
    if (mailed) {
      const link = verificationLink(services.env.publicUrl, await createLink(tx, account.id, 'VERIFY_EMAIL', now));
      await queueMail(tx, services, sharedAccountRegistered.to(account, { link }), now);
    }
    return account.id;
  });
}

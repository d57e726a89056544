import type { EntityManager } from '@mikro-orm/postgresql';
import { mailboxKey } from '../access/rate-limits.js';
import type { RequestContext } from '../context.js';
import { refuseDuplicate } from '../shared/duplicates.js';
import { type ApiError, ErrorCode } from '../shared/errors.js';
import { isKnownKey, onceOnly } from '../shared/idempotency.js';
import type { newAccount } from './new-account.js';
import type { NewAccountForm } from './new-account.rules.js';
import { hashPassword } from './password.js';
import { publicNameErrors } from './taken-name.js';

/** The applicant's data from the form, ready to be stored. */
type Holder = Omit<Parameters<typeof newAccount>[0], 'kind'>;

/** A public registration form, and what is specific to it. */
interface RegistrationCall<Form extends NewAccountForm> {
  /** Name of the mutation. */
  readonly operation: string;
  readonly input: { readonly accountName: string };
  readonly idempotencyKey: string | null | undefined;
  /** Errors that only the first of several repeated calls can avoid, besides a taken account name. */
  readonly taken?: (em: EntityManager) => Promise<ApiError[]>;
  /** Checks the whole form; refuses with all errors at once, including those given (R-REG-2). */
  readonly check: (errors: readonly ApiError[]) => Form;
}

/**
 * Registers an account in one transaction, once per idempotency key. Reports all errors at once, each at its field; a
 * taken account name is one of them (R-REG-2).
 * @param create inserts the account and related rows, mails the applicant if so many mails may still be sent to that mailbox,
 * and returns the id of the result.
 */
export async function registerOnce<Form extends NewAccountForm>(
  context: RequestContext,
  { operation, input, idempotencyKey, taken, check }: RegistrationCall<Form>,
  create: (tx: EntityManager, holder: Holder, call: { form: Form; mailed: boolean }) => Promise<string>,
): Promise<void> {
  const { em, services, now, viewer } = context;
  await services.limits.take('registrationPerAddress', viewer.address);
  const errors = [...(await publicNameErrors(em, input.accountName)), ...((await taken?.(em)) ?? [])];
  // A repeated call finds its own name and upload taken. Its key was written with them, so it is looked up after them.
  const repeated = errors.length > 0 && idempotencyKey && (await isKnownKey(em, 'visitor', idempotencyKey));
  const form = check(repeated ? [] : errors);
  // Past the limit the account is registered all the same: strangers may have spent it.
  const mailed = await services.limits.tryTake('registrationMailsPerEmail', mailboxKey(form.email));
  const passwordHash = await hashPassword(form.password);
  const call = { owner: 'visitor', key: idempotencyKey, operation, input };
  await refuseDuplicate(ErrorCode.ACCOUNT_NAME_TAKEN, 'accountName', () =>
    onceOnly(context, call, (tx) => {
      const { accountName, personName, mobile, email, language } = form;
      return create(
        tx,
        { accountName, personName, mobile, email, language, passwordHash, registeredAt: now },
        { form, mailed },
      );
    }),
  );
}

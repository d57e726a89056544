import type { EntityManager } from '@mikro-orm/postgresql';
import { Account } from '../accounts/account.entity.js';
import { namesOf } from '../accounts/account.mails.js';
import { verifyPassword } from '../accounts/password.js';
import type { RequestContext } from '../context.js';
import { type HistoryEvent, recordHistory } from '../history/history.js';
import { queueMail } from '../messages/email/queue-mail.js';
import {
  endAllSessions,
  endThisSession,
  enterSession,
  lockSignedInAccount,
  newSession,
} from '../sessions/session.commands.js';
import { build } from '../shared/build.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { lockRow } from '../shared/row-locks.js';
import { text } from '../shared/rows.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { countAttempt } from './code-attempts.js';
import { useCode } from './code-check.js';
import { RecoveryCode } from './recovery-code.entity.js';
import { replaceRecoveryCodes } from './recovery-codes.js';
import { secondFactorRemoved, secondFactorSet } from './second-factor.letters.js';
import { SecondFactorSetup } from './second-factor.type.js';
import { newSecret, secretUri, stepOf } from './totp.js';

/**
 * Completes a sign-in, with a new session. Refuses with WRONG_CODE at `code`, RATE_LIMITED after five attempts in 15
 * minutes.
 */
export async function verifySecondFactor(context: RequestContext, code: string): Promise<void> {
  const { em, now, services } = context;
  const { accountId, credential } = context.accountHolder;
  const session = await countAttempt(context, () =>
    em.transactional(async (tx) => {
      await useCode(tx, { services, now, accountId }, code);
      await endThisSession(tx, { credential });
      return newSession(tx, accountId, false, now);
    }),
  );
  await enterSession(context, session);
}

/**
 * Offers a secret for an authenticator app, replacing one offered before. A viewer whose sign-in is complete must give
 * the password again; one whose second factor is pending has just given it. Refuses with WRONG_PASSWORD at `password`,
 * RATE_LIMITED, SECOND_FACTOR_ALREADY_SET.
 */
export async function beginSecondFactor(context: RequestContext, password: string): Promise<SecondFactorSetup> {
  const { em, services } = context;
  if (context.viewer.kind !== 'SECOND_FACTOR_PENDING') await checkPassword(context, password);
  const secret = newSecret();
  const { accountId } = context.accountHolder;
  const sealed = services.vault.seal('account.second_factor_secret', accountId, secret);
  const [account] = await transactionDatabase(em).changed(
    { account_name: text },
    sql`update account set second_factor_secret = ${sealed}, second_factor_step = null
      where id = ${accountId} and second_factor_since is null returning account_name`,
  );
  if (!account) refuse(ErrorCode.SECOND_FACTOR_ALREADY_SET);
  return build(SecondFactorSetup, { secret, uri: secretUri(secret, account.account_name) });
}

/**
 * Activates the offered secret with a first code from the app. Other sessions end; this one is replaced by a new one.
 * Returns the recovery codes. Refuses with SECOND_FACTOR_ALREADY_SET, WRONG_CODE at `code`, RATE_LIMITED.
 */
export async function confirmSecondFactor(context: RequestContext, code: string): Promise<string[]> {
  const { em, now, services } = context;
  const { accountId, credential } = context.accountHolder;
  await services.limits.take('secondFactorPerAccount', accountId);
  const { codes, session } = await em.transactional(async (tx) => {
    await lockRow(tx, 'account', accountId);
    const locked = await tx.findOneOrFail(Account, accountId, { refresh: true });
    if (locked.secondFactorSince) refuse(ErrorCode.SECOND_FACTOR_ALREADY_SET);
    const secret = locked.secondFactorSecret;
    const step = secret
      ? stepOf(services.vault.open('account.second_factor_secret', accountId, secret), code, now)
      : null;
    if (step === null) refuse(ErrorCode.WRONG_CODE, 'code');
    await endThisSession(tx, { credential });
    await tx.nativeUpdate(Account, { id: accountId }, { secondFactorSince: now, secondFactorStep: step });
    const account = await tx.findOneOrFail(Account, accountId);
    await recordHistory(tx, { services, now, accountId }, [accountEvent(accountId, 'SECOND_FACTOR_SET')]);
    await queueMail(tx, services, secondFactorSet.to(account, { ...namesOf(account), changedAt: now }), now);
    await endAllSessions(tx, accountId);
    return {
      codes: await replaceRecoveryCodes(tx, accountId),
      session: await newSession(tx, accountId, false, now),
    };
  });
  await services.limits.giveBack('secondFactorPerAccount', accountId);
  await enterSession(context, session);
  return codes;
}

/** Password and code, required again for changes of the second factor. */
export interface Proof {
  readonly password: string;
  readonly code: string;
}

/** Creates ten new recovery codes; the previous ones become invalid. Refuses like {@link withProof}. */
export function renewRecoveryCodes(context: RequestContext, proof: Proof): Promise<string[]> {
  const { now, services } = context;
  const { accountId } = context.signedIn;
  return withProof(context, proof, async (tx) => {
    const left = await tx.count(RecoveryCode, { accountId, usedAt: null });
    const codes = await replaceRecoveryCodes(tx, accountId);
    const changes = [{ field: 'recoveryCodesLeft', before: String(left), after: String(codes.length) }] as const;
    await recordHistory(tx, { services, now, accountId }, [{ ...accountEvent(accountId, 'CHANGED'), changes }]);
    return codes;
  });
}

/**
 * Removes the viewer's second factor. Other sessions end; this one is replaced by a new one, which can only be used to
 * set up another where staff need one. Refuses like {@link withProof}.
 */
export async function removeSecondFactor(context: RequestContext, proof: Proof): Promise<void> {
  const { now, services } = context;
  const { accountId } = context.signedIn;
  const session = await withProof(context, proof, async (tx) => {
    await dropSecondFactor(tx, accountId);
    const account = await tx.findOneOrFail(Account, accountId);
    await recordHistory(tx, { services, now, accountId }, [accountEvent(accountId, 'SECOND_FACTOR_REMOVED')]);
    await queueMail(tx, services, secondFactorRemoved.to(account, { ...namesOf(account), changedAt: now }), now);
    await endAllSessions(tx, accountId);
    return newSession(tx, accountId, false, now);
  });
  await enterSession(context, session);
}

/** Deletes secret and recovery codes of an account. */
export async function dropSecondFactor(tx: EntityManager, accountId: string): Promise<void> {
  const nothing = { secondFactorSecret: null, secondFactorSince: null, secondFactorStep: null };
  await tx.nativeUpdate(Account, { id: accountId }, nothing);
  await tx.nativeDelete(RecoveryCode, { accountId });
}

/**
 * Runs `change` in a transaction after checking password and code. Refuses with WRONG_PASSWORD at `password`,
 * WRONG_CODE at `code`, RATE_LIMITED, UNAUTHENTICATED if this session was ended during the request.
 */
async function withProof<T>(
  context: RequestContext,
  { password, code }: Proof,
  change: (tx: EntityManager) => Promise<T>,
): Promise<T> {
  const { em, now, services, signedIn } = context;
  await checkPassword(context, password);
  return countAttempt(context, () =>
    em.transactional(async (tx) => {
      await lockSignedInAccount(tx, signedIn);
      await useCode(tx, { services, now, accountId: signedIn.accountId }, code);
      return change(tx);
    }),
  );
}

/**
 * Checks the password of a viewer who is already signed in. Refuses with WRONG_PASSWORD at `password`, RATE_LIMITED.
 */
async function checkPassword({ em, services, signedIn }: RequestContext, password: string): Promise<void> {
  const { accountId } = signedIn;
  await services.limits.take('passwordChangePerAccount', accountId);
  const { passwordHash } = await em.findOneOrFail(Account, accountId);
  if (!(await verifyPassword(passwordHash, password))) refuse(ErrorCode.WRONG_PASSWORD, 'password');
}

function accountEvent(subjectId: string, action: HistoryEvent['action']): HistoryEvent {
  return { subject: 'ACCOUNT', subjectId, action };
}

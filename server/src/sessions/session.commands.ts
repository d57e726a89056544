import type { EntityManager } from '@mikro-orm/postgresql';
import { Account } from '../accounts/account.entity.js';
import { accountNameKey } from '../accounts/account-name.js';
import { verifyPassword } from '../accounts/password.js';
import type { RequestContext } from '../context.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { newId } from '../shared/ids.js';
import { hashToken, newToken } from '../shared/tokens.js';
import { authenticate } from './authentication.js';
import { Session } from './session.entity.js';
import { sessionEnds } from './session-lifetime.js';

const WRONG_PASSWORDS_ALLOWED = 5;
const LOCK_MS = 15 * 60_000;

export interface SignIn {
  readonly accountName: string;
  readonly password: string;
  readonly rememberMe: boolean;
}

/**
 * Signs in with account name and password. Every reason to refuse — unknown, wrong, locked, not approved, e-mail not
 * verified, disabled — answers SIGN_IN_FAILED after the same work (R-REG-5, R-REG-9).
 */
export async function signIn(context: RequestContext, input: SignIn): Promise<void> {
  const { services, now, em } = context;
  await services.limits.take('signInPerAddress', context.viewer.address);
  const account = await em.findOne(Account, { accountNameKey: accountNameKey(input.accountName) });
  const right = await verifyPassword(account?.passwordHash, input.password);
  if (!account || !right) {
    // For an account that does not exist the same statement finds nothing, so that the time tells little.
    await countWrongPassword(em, account?.id ?? newId(), now);
    refuse(ErrorCode.SIGN_IN_FAILED);
  }
  const session = await em.transactional(async (tx) => {
    if (!(await mayEnter(tx, account, now))) refuse(ErrorCode.SIGN_IN_FAILED);
    return newSession(tx, account.id, input.rememberMe && account.kind === 'GENERAL', now);
  });
  if (context.viewer.kind !== 'VISITOR') await endSession(context);
  await enterSession(context, session);
}

/**
 * Clears the count of wrong passwords if the account may be entered now; one statement, so that no lock is overtaken,
 * and no new password: with the session in the same transaction, whoever changes it finds that session to end.
 */
async function mayEnter(em: EntityManager, account: Account, now: Date): Promise<boolean> {
  const cleared = await em.execute<{ id: string }[]>(
    `update account set failed_sign_ins = 0, locked_until = null
     where id = ? and password_hash = ? and approved_at is not null and email_verified_at is not null
       and disabled_at is null and (locked_until is null or locked_until <= ?) returning id`,
    [account.id, account.passwordHash, now],
  );
  return cleared.length > 0;
}

/** The fifth wrong password in a row locks for 15 minutes; a try while locked counts for nothing (R-REG-9). */
async function countWrongPassword(em: EntityManager, accountId: string, now: Date): Promise<void> {
  await em.execute(
    `update account set
       locked_until = case when failed_sign_ins + 1 >= ? then ?::timestamptz end,
       failed_sign_ins = case when failed_sign_ins + 1 >= ? then 0 else failed_sign_ins + 1 end
     where id = ? and (locked_until is null or locked_until <= ?)`,
    [WRONG_PASSWORDS_ALLOWED, new Date(now.getTime() + LOCK_MS), WRONG_PASSWORDS_ALLOWED, accountId, now],
  );
}

interface NewSession {
  readonly token: string;
  /** When the cookie ends; empty: with the browser. */
  readonly cookieEnds: Date | undefined;
}

/** Writes a session, to be entered once that is committed. */
export async function newSession(
  tx: EntityManager,
  accountId: string,
  remembered: boolean,
  now: Date,
): Promise<NewSession> {
  const token = newToken();
  const ends = sessionEnds(remembered, now);
  await tx.insert(Session, { tokenHash: hashToken(token), accountId, remembered, createdAt: now, ...ends });
  return { token, cookieEnds: remembered ? ends.expiresAt : undefined };
}

/** Gives the session to this browser and makes the rest of the request see it. */
export async function enterSession(context: RequestContext, { token, cookieEnds }: NewSession): Promise<void> {
  const { now, services } = context;
  context.cookie.set(token, cookieEnds);
  const { address } = context.viewer;
  context.viewer = await authenticate(services, { sessionToken: token, bearerToken: undefined, address }, now);
}

/** Ends this browser's session at once; does nothing for a visitor. */
export async function signOut(context: RequestContext): Promise<void> {
  await endSession(context);
  context.cookie.clear();
  context.viewer = { kind: 'VISITOR', address: context.viewer.address };
}

async function endSession({ em, viewer }: RequestContext): Promise<void> {
  if (viewer.kind === 'VISITOR' || viewer.by !== 'SESSION') return;
  await em.nativeDelete(Session, { tokenHash: Buffer.from(viewer.credential, 'hex') });
}

/** Ends every session of an account: after a new password or when it is disabled (R-REG-9). */
export async function endAllSessions(em: EntityManager, accountId: string): Promise<void> {
  await em.nativeDelete(Session, { accountId });
}

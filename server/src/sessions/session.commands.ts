import type { EntityManager } from '@mikro-orm/postgresql';
import type { Viewer } from '../access/viewer.js';
import { soleBinding } from '../accounts/current-binding.js';
import type { RequestContext } from '../context.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { hashToken, newToken } from '../shared/tokens.js';
import { authenticate, viewerBehind } from './authentication.js';
import { rememberBrowser } from './known-browser.js';
import { accountByPassword, maySignIn, type NameAndPassword } from './password-check.js';
import { Session } from './session.entity.js';
import { pendingSessionEnds, sessionEnds } from './session-lifetime.js';

export interface SignIn extends NameAndPassword {
  readonly rememberMe: boolean;
}

/**
 * Signs in with account name and password. In every case of failure (unknown, wrong, locked, not approved, e-mail not
 * verified, disabled) it refuses with SIGN_IN_FAILED after the same work (R-REG-5, R-REG-9). For staff with a second
 * factor, its code is then pending.
 */
export async function signIn(context: RequestContext, input: SignIn): Promise<void> {
  const { now, em } = context;
  const proven = await accountByPassword(context, input);
  if (!proven) refuse(ErrorCode.SIGN_IN_FAILED);
  const { account } = proven;
  const session = await em.transactional(async (tx) => {
    const permitted = await maySignIn(tx, proven, now);
    if (!permitted) refuse(ErrorCode.SIGN_IN_FAILED);
    await transactionDatabase(tx).change(sql`update account set last_sign_in_at = ${now} where id = ${account.id}`);
    if (permitted.code_due) return newPendingSession(tx, account.id, now);
    const remembered = input.rememberMe && (account.kind === 'GENERAL' || account.kind === 'SHARED');
    const bindingId = account.kind === 'SHARED' ? await soleBinding(tx, account.id) : null;
    return newSession(tx, account.id, remembered, now, bindingId);
  });
  if (context.viewer.kind !== 'VISITOR') await endSession(context);
  rememberBrowser(context, account.id);
  await enterSession(context, session);
}

interface NewSession {
  readonly token: string;
  /** When the cookie ends; empty: with the browser. */
  readonly cookieEnds: Date | undefined;
}

/** Inserts a session, to be entered after the commit; that of a shared account acts through `bindingId` (R-REG-7). */
export async function newSession(
  tx: EntityManager,
  accountId: string,
  remembered: boolean,
  now: Date,
  bindingId: string | null = null,
): Promise<NewSession> {
  const token = newToken();
  const ends = sessionEnds(remembered, now);
  await tx.insert(Session, { tokenHash: hashToken(token), accountId, remembered, bindingId, createdAt: now, ...ends });
  return { token, cookieEnds: remembered ? ends.expiresAt : undefined };
}

/** Inserts a session with a pending second factor, which can only be used to complete the sign-in. */
async function newPendingSession(tx: EntityManager, accountId: string, now: Date): Promise<NewSession> {
  const token = newToken();
  const pending = { remembered: false, secondFactorPending: true, createdAt: now, ...pendingSessionEnds(now) };
  await tx.insert(Session, { tokenHash: hashToken(token), accountId, ...pending });
  return { token, cookieEnds: undefined };
}

/**
 * Sets the session's cookie in this browser and continues the request as its viewer; the page keeps its company.
 * Refuses with UNAUTHENTICATED if the session has already been ended.
 */
export async function enterSession(context: RequestContext, { token, cookieEnds }: NewSession): Promise<void> {
  const { now, services, pageCompanyId } = context;
  context.cookie.set(token, cookieEnds);
  const { address } = context.viewer;
  const credentials = { sessionToken: token, bearerToken: undefined, address, pageCompanyId };
  continueAs(context, await authenticate(services, credentials, now));
}

/**
 * Continues the request with the present state of its session: for the company of that session, or only if that is
 * still `pageCompanyId`. Refuses with UNAUTHENTICATED if the session was ended.
 */
export async function reenterSession(
  context: RequestContext,
  pageCompanyId: string | undefined = context.pageCompanyId,
): Promise<void> {
  const { credential, by, address } = context.signedIn;
  const hash = Buffer.from(credential, 'hex');
  continueAs(context, await viewerBehind(context.services, { hash, by, address, pageCompanyId }, context.now));
}

function continueAs(context: RequestContext, viewer: Viewer): void {
  context.viewer = viewer;
  if (viewer.kind === 'VISITOR') refuse(ErrorCode.UNAUTHENTICATED);
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

/**
 * Locks the account until the transaction ends. Refuses with UNAUTHENTICATED if it was disabled or this session ended
 * during the request, so that no new password, disabling or reset of the second factor is missed.
 */
export async function lockSignedInAccount(
  tx: EntityManager,
  { accountId, credential }: { accountId: string; credential: string },
): Promise<void> {
  const locked = await transactionDatabase(tx).change(
    sql`select id from account where id = ${accountId} and disabled_at is null for no key update`,
  );
  if (locked === 0) refuse(ErrorCode.UNAUTHENTICATED);
  const open = await tx.count(Session, { tokenHash: Buffer.from(credential, 'hex') });
  if (open === 0) refuse(ErrorCode.UNAUTHENTICATED);
}

/**
 * Ends this browser's session, to start another in the same transaction. Refuses with UNAUTHENTICATED if it was ended
 * during the request: with the account locked before, no new password or disabling is missed.
 */
export async function endThisSession(tx: EntityManager, { credential }: { credential: string }): Promise<void> {
  const ended = await tx.nativeDelete(Session, { tokenHash: Buffer.from(credential, 'hex') });
  if (ended === 0) refuse(ErrorCode.UNAUTHENTICATED);
}

/** Ends every session of an account: after a new password, or when it is disabled (R-REG-9). */
export async function endAllSessions(em: EntityManager, accountId: string): Promise<void> {
  await em.nativeDelete(Session, { accountId });
}

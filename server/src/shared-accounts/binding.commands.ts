import type { EntityManager } from '@mikro-orm/postgresql';
import { isShared } from '../access/viewer.js';
import { Account } from '../accounts/account.entity.js';
import { SharedBinding } from '../accounts/shared-binding.entity.js';
import { MAY_BE_ACTED_THROUGH } from '../accounts/shared-binding.sql.js';
import type { RequestContext } from '../context.js';
import { authorOf, recordHistory } from '../history/history.js';
import { queueMail } from '../messages/email/queue-mail.js';
import { accountByPassword, maySignIn, type NameAndPassword } from '../sessions/password-check.js';
import { reenterSession } from '../sessions/session.commands.js';
import { Session } from '../sessions/session.entity.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { isId, newId } from '../shared/ids.js';
import { lockRow } from '../shared/row-locks.js';
import { uuid } from '../shared/rows.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { type BoundAccounts, boundMail, unboundMail } from './binding.mails.js';

const MAX_BINDINGS = 50;

/**
 * Binds a general account, identified by its name and password; the first one becomes the current company (R-REG-7). A wrong
 * password counts as a failed sign-in to that account. If name, password or account is not suitable (unknown, wrong,
 * locked, not approved, not verified, disabled, of another kind) it refuses with NOT_BINDABLE after the same work;
 * after the right password with ALREADY_BOUND, or TOO_MANY beyond 50. A later change of that password does not end the
 * binding.
 */
export async function bindAccount(context: RequestContext, input: NameAndPassword): Promise<void> {
  const { em, services, now } = context;
  const { accountId: sharedAccountId, credential } = context.signedIn;
  await services.limits.take('bindingPerAccount', sharedAccountId);
  const proven = await accountByPassword(context, input);
  if (!proven) refuse(ErrorCode.NOT_BINDABLE);
  const general = proven.account;
  const first = await em.transactional(async (tx) => {
    const permitted = await maySignIn(tx, proven, now);
    if (!permitted || general.kind !== 'GENERAL' || !general.companyId) refuse(ErrorCode.NOT_BINDABLE);
    // Of two concurrent calls, the second counts the binding of the first.
    await lockRow(tx, 'account', sharedAccountId);
    const bindings = await tx.find(SharedBinding, { sharedAccountId });
    if (bindings.some((one) => one.generalAccountId === general.id)) refuse(ErrorCode.ALREADY_BOUND);
    if (bindings.length >= MAX_BINDINGS) refuse(ErrorCode.TOO_MANY, undefined, { limit: MAX_BINDINGS });
    const shared = await tx.findOneOrFail(Account, sharedAccountId);
    const bindingId = newId();
    await tx.insert(SharedBinding, { id: bindingId, sharedAccountId, generalAccountId: general.id, boundAt: now });
    if (bindings.length === 0) {
      await tx.nativeUpdate(Session, { tokenHash: Buffer.from(credential, 'hex') }, { bindingId });
    }
    await record(tx, context, 'BOUND', { shared, general });
    await queueMail(tx, services, boundMail({ shared, general }, now), now);
    return bindings.length === 0;
  });
  if (first) await reenterSession(context);
}

/** Switches this browser's session, and its page, to another binding. Refuses with NOT_FOUND. */
export async function switchCompany(context: RequestContext, bindingId: string): Promise<void> {
  const { accountId, credential } = context.signedIn;
  if (!isId(bindingId)) refuse(ErrorCode.NOT_FOUND);
  await context.em.transactional(async (tx) => {
    // Kept until the session names it.
    const usable = await transactionDatabase(tx).change(sql`
      select b.id from shared_binding b join account g on g.id = b.general_account_id
      where b.id = ${bindingId} and b.shared_account_id = ${accountId} and ${MAY_BE_ACTED_THROUGH} for key share of b`);
    if (usable === 0) refuse(ErrorCode.NOT_FOUND);
    await tx.nativeUpdate(Session, { tokenHash: Buffer.from(credential, 'hex') }, { bindingId });
  });
  context.pageCompanyId = undefined;
  await reenterSession(context);
}

/**
 * Ends a binding, from either side: with their next request, sessions that act through it act for no company. Refuses
 * with NOT_FOUND, also for a binding of other accounts.
 */
export async function unbindAccount(context: RequestContext, id: string): Promise<void> {
  const { em, services, now, viewer } = context;
  const { accountId } = context.signedIn;
  if (!isId(id)) refuse(ErrorCode.NOT_FOUND);
  await em.transactional(async (tx) => {
    const [ended] = await transactionDatabase(tx).changed(
      { shared_account_id: uuid, general_account_id: uuid },
      sql`delete from shared_binding where id = ${id}
        and (shared_account_id = ${accountId} or general_account_id = ${accountId})
        returning shared_account_id, general_account_id`,
    );
    if (!ended) refuse(ErrorCode.NOT_FOUND);
    const shared = await tx.findOneOrFail(Account, ended.shared_account_id);
    const general = await tx.findOneOrFail(Account, ended.general_account_id);
    await record(tx, context, 'UNBOUND', { shared, general });
    await queueMail(tx, services, unboundMail({ shared, general }, accountId, now), now);
  });
  // The page continues for its own company or for none, never for one that another tab has switched to.
  if (viewer.kind === 'OPERATOR' && isShared(viewer)) await reenterSession(context, viewer.companyId);
}

/** The history of each side names the other. */
async function record(
  tx: EntityManager,
  context: RequestContext,
  action: 'BOUND' | 'UNBOUND',
  { shared, general }: BoundAccounts,
): Promise<void> {
  const changesTo = (name: string) =>
    action === 'BOUND'
      ? ([{ field: 'accountName', before: null, after: name }] as const)
      : ([{ field: 'accountName', before: name, after: null }] as const);
  await recordHistory(tx, authorOf(context), [
    { subject: 'ACCOUNT', subjectId: shared.id, action, changes: changesTo(general.accountName) },
    { subject: 'ACCOUNT', subjectId: general.id, action, changes: changesTo(shared.accountName) },
  ]);
}

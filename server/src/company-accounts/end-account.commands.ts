import type { EntityManager } from '@mikro-orm/postgresql';
import { Account } from '../accounts/account.entity.js';
import { ALL_LINKS, endLinks } from '../accounts/account-links.js';
import { SharedBinding } from '../accounts/shared-binding.entity.js';
import type { RequestContext } from '../context.js';
import { type ReviewedVersion, reviewNote, reviewReason } from '../decisions/review.js';
import { queueMail } from '../messages/email/queue-mail.js';
import { AccessToken } from '../sessions/access-token.entity.js';
import { endAllSessions } from '../sessions/session.commands.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { boundAccountChanged } from './account-change.letters.js';
import { changeAccount } from './change-account.js';

type VersionWithReason = ReviewedVersion & { readonly reason: string };

/**
 * Ends an account at once (R-REG-3): its sessions, tokens and mailed links end. What it entered and applied for stays the
 * company's. Shared accounts can no longer act through it; their bindings stay and work again once it is restored (R-REG-7).
 * Refuses at `reason`, with LAST_ADMINISTRATOR while the company has other accounts, and like {@link changeAccount}.
 */
export function endAccount(context: RequestContext, { reason: typed, ...named }: VersionWithReason): Promise<void> {
  const { now, signedIn } = context;
  const reason = reviewReason(typed);
  const change = { action: 'END', mailed: 'ENDED', ofCompany: 'ACCOUNT_ENDED', history: 'DISABLED', reason } as const;
  return changeAccount(context, named, change, async (tx, account) => {
    const { id: accountId } = account;
    Object.assign(account, { disabledAt: now, disabledById: signedIn.accountId, disabledReason: reason });
    await tx.flush();
    await endAllSessions(tx, accountId);
    await tx.nativeUpdate(AccessToken, { accountId, revokedAt: null }, { revokedAt: now });
    await endLinks(tx, accountId, ALL_LINKS, now);
    await mailBound(tx, context, account, true);
    return undefined;
  });
}

/** Restores an ended account with the rights it had. Refuses at `reason`, with ENDED_BY_STAFF, and like {@link changeAccount}. */
export function restoreAccount(context: RequestContext, { reason: typed, ...named }: VersionWithReason): Promise<void> {
  const reason = reviewReason(typed);
  const change = {
    action: 'RESTORE',
    mailed: 'RESTORED',
    ofCompany: 'ACCOUNT_RESTORED',
    history: 'ENABLED',
    reason,
  } as const;
  return changeAccount(context, named, change, async (tx, account) => {
    Object.assign(account, { disabledAt: null, disabledById: null, disabledReason: null });
    await mailBound(tx, context, account, false);
    return undefined;
  });
}

/**
 * Makes an account of a company its administrator, or takes that away. Reviewers give a reason. Refuses at `reason`, with
 * LAST_ADMINISTRATOR if none would remain, and like {@link changeAccount}.
 */
export function setCompanyAdministrator(
  context: RequestContext,
  { administrator, reason: typed, ...named }: ReviewedVersion & { administrator: boolean; reason: string | null },
): Promise<void> {
  const reason = reviewNote(typed, 'reason');
  if (context.viewer.kind === 'STAFF' && !reason) refuse(ErrorCode.REQUIRED, 'reason');
  const word = administrator ? 'ADMINISTRATOR_GIVEN' : 'ADMINISTRATOR_TAKEN';
  const action = administrator ? 'GIVE_ADMINISTRATOR' : 'TAKE_ADMINISTRATOR';
  const change = { action, mailed: word, reason, history: word } as const;
  return changeAccount(context, named, change, (_tx, account) => {
    // Until it was decided, the reading right followed this one.
    account.companyReadingRight ??= account.companyAdministrator;
    account.companyAdministrator = administrator;
    return undefined;
  });
}

async function mailBound(tx: EntityManager, context: RequestContext, account: Account, ended: boolean): Promise<void> {
  const { services, now } = context;
  const bindings = await tx.find(SharedBinding, { generalAccountId: account.id });
  const shared = await tx.find(Account, { id: { $in: bindings.map((one) => one.sharedAccountId) }, disabledAt: null });
  for (const one of shared) {
    const { personName, accountName } = one;
    const values = { personName, accountName, generalAccountName: account.accountName, ended, changedAt: now };
    await queueMail(tx, services, boundAccountChanged.to(one, values), now);
  }
}

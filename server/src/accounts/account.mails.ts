import type { EntityManager } from '@mikro-orm/postgresql';
import type { AccountKind } from '../access/words.js';
import type { Mail } from '../mail/mail.js';
import { Account } from './account.entity.js';

/** Whom a mail of this account goes to, and in which language. */
export function addressee({ email, language }: Pick<Account, 'email' | 'language'>) {
  return { to: email, language };
}

/** Everybody who may sign in for a company. */
export function accountsOf(tx: EntityManager, companyId: string): Promise<Account[]> {
  const entered = { approvedAt: { $ne: null }, emailVerifiedAt: { $ne: null }, disabledAt: null };
  return tx.find(Account, { companyId, ...entered }, { orderBy: { id: 'asc' } });
}

/** Tells the holder, so that a change that was not theirs is noticed. */
export function passwordChanged(account: Account, changedAt: Date): Mail {
  const { personName: name, accountName } = account;
  return { template: 'passwordChanged', ...addressee(account), params: { personName: name, accountName, changedAt } };
}

/** Page that verifies an address. The token stands behind `#`, so that no server log and no preview ever holds it. */
export function verificationLink(publicUrl: string, token: string): string {
  return `${publicUrl}/operator/verify-email#${token}`;
}

/** Page that sets a new password by a mailed link, among the pages of those whom it is for. */
export function passwordLink(publicUrl: string, kind: AccountKind, token: string): string {
  const page = kind === 'STAFF' || kind === 'ANALYST' ? 'reviewer/set-password' : 'operator/reset-password';
  return `${publicUrl}/${page}#${token}`;
}

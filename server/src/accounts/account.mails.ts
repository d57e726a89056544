import type { Mail } from '../mail/mail.js';
import type { Account } from './account.entity.js';

/** Whom a mail of this account goes to, and in which language. */
export function addressee({ email, language }: Account) {
  return { to: email, language };
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

/** Page that sets a new password by a mailed link. */
export function passwordLink(publicUrl: string, token: string): string {
  return `${publicUrl}/operator/reset-password#${token}`;
}

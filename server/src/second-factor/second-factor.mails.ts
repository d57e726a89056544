import type { Account } from '../accounts/account.entity.js';
import { addressee } from '../accounts/account.mails.js';
import type { Mail } from '../mail/mail.js';

/** Tells the holder what became of the second factor, so that a change that was not theirs is noticed. */
export function secondFactorChanged(
  account: Account,
  template: 'secondFactorSet' | 'secondFactorRemoved' | 'secondFactorReset',
  changedAt: Date,
): Mail {
  const { personName, accountName } = account;
  return { template, ...addressee(account), params: { personName, accountName, changedAt } };
}

/** Tells the holder that wrong codes used all tries up: whoever brought them knows the password. */
export function secondFactorLocked(account: Account, lockedAt: Date): Mail {
  const { personName, accountName } = account;
  return { template: 'secondFactorLocked', ...addressee(account), params: { personName, accountName, lockedAt } };
}

/** Tells the holder, so that one used by somebody else is noticed. */
export function recoveryCodeUsed(account: Account, usedAt: Date, left: number): Mail {
  const { personName, accountName } = account;
  return { template: 'recoveryCodeUsed', ...addressee(account), params: { personName, accountName, usedAt, left } };
}

import type { Account } from '../accounts/account.entity.js';
import { addressee } from '../accounts/account.mails.js';
import type { Mail } from '../mail/mail.js';

/** The two accounts of a binding. Each learns the other's name, and no more of it (R-REG-7). */
export interface Bound {
  readonly shared: Account;
  readonly general: Account;
}

/** Tells the holder of the general account, so that a binding that was not theirs is noticed. */
export function accountBound({ shared, general }: Bound, boundAt: Date): Mail {
  const { personName, accountName } = general;
  const params = {
    personName,
    accountName,
    sharedAccountName: shared.accountName,
    sharedPersonName: shared.personName,
    boundAt,
  };
  return { template: 'accountBound', ...addressee(general), params };
}

/** Tells the side that did not do it. */
export function accountUnbound({ shared, general }: Bound, byAccountId: string, unboundAt: Date): Mail {
  const [by, told] = byAccountId === shared.id ? [shared, general] : [general, shared];
  const params = {
    personName: told.personName,
    accountName: general.accountName,
    sharedAccountName: shared.accountName,
    byAccountName: by.accountName,
    unboundAt,
  };
  return { template: 'accountUnbound', ...addressee(told), params };
}

import type { Account } from '../accounts/account.entity.js';
import { namesOf } from '../accounts/account.mails.js';
import type { Mail } from '../messages/email/letter.js';
import { accountBound, accountUnbound } from './binding.letters.js';

/** The two accounts of a binding. Each side is shown the other's name and nothing else (R-REG-7). */
export interface BoundAccounts {
  readonly shared: Account;
  readonly general: Account;
}

/** To the user of the general account. */
export function boundMail({ shared, general }: BoundAccounts, boundAt: Date): Mail {
  const { accountName: sharedAccountName, personName: sharedPersonName } = shared;
  return accountBound.to(general, { ...namesOf(general), sharedAccountName, sharedPersonName, boundAt });
}

/** To the side that did not end the binding. */
export function unboundMail({ shared, general }: BoundAccounts, byAccountId: string, unboundAt: Date): Mail {
  const [by, recipient] = byAccountId === shared.id ? [shared, general] : [general, shared];
  return accountUnbound.to(recipient, {
    personName: recipient.personName,
    accountName: general.accountName,
    sharedAccountName: shared.accountName,
    byAccountName: by.accountName,
    unboundAt,
  });
}

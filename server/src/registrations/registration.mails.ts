import type { Account } from '../accounts/account.entity.js';
import { addressee } from '../accounts/account.mails.js';
import type { Mail } from '../mail/mail.js';

type Applicant = Pick<Account, 'personName' | 'accountName' | 'email' | 'language'>;

/** Tells that the account may be used once `link` was opened (R-REG-4, R-REG-5). */
export function registrationApproved(account: Applicant, link: string): Mail {
  const { personName, accountName } = account;
  return { template: 'registrationApproved', ...addressee(account), params: { personName, accountName, link } };
}

/** Tells why the account was refused (R-REG-4). */
export function registrationRejected(account: Applicant, reason: string): Mail {
  const { personName, accountName } = account;
  return { template: 'registrationRejected', ...addressee(account), params: { personName, accountName, reason } };
}

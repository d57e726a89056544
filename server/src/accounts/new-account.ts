import { newId } from '../shared/ids.js';
import type { Account } from './account.entity.js';
import { accountNameKey } from './account-name.js';

/** Data every account has when it is created. */
type NewAccountData = Pick<
  Account,
  'kind' | 'accountName' | 'personName' | 'mobile' | 'email' | 'language' | 'passwordHash' | 'registeredAt'
> &
  Partial<Account>;

/** A new account. It cannot sign in before it is approved and its e-mail address verified (R-REG-5). */
export function newAccount(data: NewAccountData) {
  return {
    id: newId(),
    accountNameKey: accountNameKey(data.accountName),
    emailKey: data.email.toLowerCase(),
    companyId: null,
    companyAdministrator: false,
    companyReadingRight: null,
    branchCodes: [],
    staffRoles: [],
    approvedAt: null,
    rejectedAt: null,
    emailVerifiedAt: null,
    failedSignIns: 0,
    consentVersion: null,
    consentedAt: null,
    ...data,
  };
}

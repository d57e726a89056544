import { newId } from '../shared/ids.js';
import type { Account } from './account.entity.js';
import { accountNameKey } from './account-name.js';

/** What every account has from its first day. */
type Particulars = Pick<
  Account,
  'kind' | 'accountName' | 'personName' | 'mobile' | 'email' | 'language' | 'passwordHash' | 'registeredAt'
> &
  Partial<Account>;

/** The row of an account: it may not be entered before it is approved and its address verified (R-REG-5). */
export function newAccount(particulars: Particulars) {
  return {
    id: newId(),
    accountNameKey: accountNameKey(particulars.accountName),
    emailKey: particulars.email.toLowerCase(),
    companyId: null,
    companyAdministrator: false,
    branchCodes: [],
    staffRoles: [],
    approvedAt: null,
    rejectedAt: null,
    emailVerifiedAt: null,
    failedSignIns: 0,
    consentVersion: null,
    consentedAt: null,
    ...particulars,
  };
}

import type { CompanyAccountAction, CompanyAccountState } from './company-account.type.js';

/** What decides what may be done to an account. */
export interface ManagedAccount {
  readonly shared: boolean;
  readonly state: CompanyAccountState;
  readonly companyAdministrator: boolean;
  readonly readingRight: boolean;
  readonly endedByStaff: boolean;
  readonly emailVerified: boolean;
  /** Whether no other account administers the company, and whether any other is there. */
  readonly lastAdministrator: boolean;
  readonly othersThere: boolean;
}

/** What a viewer may do to an account: shown to clients, and asked by the commands (R-REG-3, R-REG-11). */
export function accountActions(account: ManagedAccount, asStaff: boolean): CompanyAccountAction[] {
  const { shared, state, companyAdministrator, lastAdministrator, othersThere } = account;
  if (state === 'PENDING') return asStaff && !account.emailVerified ? ['CORRECT_EMAIL'] : [];
  if (state === 'ENDED') return asStaff || !account.endedByStaff ? ['RESTORE'] : [];
  return [
    ...(lastAdministrator && othersThere ? [] : (['END'] as const)),
    ...(shared || companyAdministrator ? [] : (['GIVE_ADMINISTRATOR'] as const)),
    ...(shared || !companyAdministrator || lastAdministrator ? [] : (['TAKE_ADMINISTRATOR'] as const)),
    ...(asStaff ? [] : ([account.readingRight ? 'TAKE_READING_RIGHT' : 'GIVE_READING_RIGHT'] as const)),
    ...(asStaff && !account.emailVerified ? (['CORRECT_EMAIL'] as const) : []),
  ];
}

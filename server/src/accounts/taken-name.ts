import type { EntityManager } from '@mikro-orm/postgresql';
import { ErrorCode, type Fault } from '../shared/errors.js';
import { Account } from './account.entity.js';
import { accountNameKey, isKeptForStaff } from './account-name.js';

const TAKEN: readonly Fault[] = [{ code: ErrorCode.ACCOUNT_NAME_TAKEN, field: 'accountName' }];

/** The fault of a form whose account name is taken (R-REG-2). */
export async function takenNameFaults(em: EntityManager, typed: string): Promise<readonly Fault[]> {
  const taken = await em.count(Account, { accountNameKey: accountNameKey(typed) });
  return taken > 0 ? TAKEN : [];
}

/** The same for forms that are open to all: a name that staff may have is taken, whether or not one of them has it. */
export async function publicNameFaults(em: EntityManager, typed: string): Promise<readonly Fault[]> {
  const taken = await takenNameFaults(em, typed);
  return isKeptForStaff(typed) ? TAKEN : taken;
}

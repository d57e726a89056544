import type { EntityManager } from '@mikro-orm/postgresql';
import { type ApiError, ErrorCode } from '../shared/errors.js';
import { Account } from './account.entity.js';
import { accountNameKey, isKeptForStaff } from './account-name.js';

const TAKEN: readonly ApiError[] = [{ code: ErrorCode.ACCOUNT_NAME_TAKEN, field: 'accountName' }];

/** The error of a form whose account name is taken (R-REG-2). */
export async function takenNameErrors(em: EntityManager, typed: string): Promise<readonly ApiError[]> {
  const taken = await em.count(Account, { accountNameKey: accountNameKey(typed) });
  return taken > 0 ? TAKEN : [];
}

/** The same for forms that are open to all: a name that staff may have is taken, whether or not one of them has it. */
export async function publicNameErrors(em: EntityManager, typed: string): Promise<readonly ApiError[]> {
  const taken = await takenNameErrors(em, typed);
  return isKeptForStaff(typed) ? TAKEN : taken;
}

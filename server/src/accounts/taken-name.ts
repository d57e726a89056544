import type { EntityManager } from '@mikro-orm/postgresql';
import { ErrorCode, type Fault } from '../shared/errors.js';
import { Account } from './account.entity.js';
import { accountNameKey } from './account-name.js';

/** The fault of a form whose account name is taken (R-REG-2). */
export async function takenNameFaults(em: EntityManager, typed: string): Promise<Fault[]> {
  const taken = await em.count(Account, { accountNameKey: accountNameKey(typed) });
  return taken > 0 ? [{ code: ErrorCode.ACCOUNT_NAME_TAKEN, field: 'accountName' }] : [];
}

import type { EntityManager } from '@mikro-orm/postgresql';
import { Account } from '../accounts/account.entity.js';
import { accountNameKey } from '../accounts/account-name.js';
import { verifyPassword } from '../accounts/password.js';
import { newId } from '../shared/ids.js';
import { boolean, type RowOf } from '../shared/rows.js';
import { sql, transactionDatabase } from '../shared/sql.js';

const WRONG_PASSWORDS_ALLOWED = 5;
const LOCK_MS = 15 * 60_000;

export interface NameAndPassword {
  readonly accountName: string;
  readonly password: string;
}

/**
 * The account of this name if the password matches; whether it may sign in is decided by {@link maySignIn}. A wrong
 * password is counted, and the work is the same for an unknown name (R-REG-9).
 */
export async function accountByPassword(
  em: EntityManager,
  { accountName, password }: NameAndPassword,
  now: Date,
): Promise<Account | undefined> {
  const account = await em.findOne(Account, { accountNameKey: accountNameKey(accountName) });
  const right = await verifyPassword(account?.passwordHash, password);
  if (account && right) return account;
  // For an unknown account the same statement runs and finds nothing, so that the duration reveals little.
  await countWrongPassword(em, account?.id ?? newId(), now);
  return undefined;
}

const SignInRow = {
  /** After the password, staff with an active second factor must still give its code. */
  code_due: boolean,
};
type SignInRow = RowOf<typeof SignInRow>;

/**
 * Clears the count of wrong passwords if the account may sign in now. One statement, so that no concurrent lock or new
 * password is missed: with what it permits in the same transaction, a later change of the password finds that session
 * and ends it.
 */
export async function maySignIn(em: EntityManager, account: Account, now: Date): Promise<SignInRow | undefined> {
  const [row] = await transactionDatabase(em).changed(
    SignInRow,
    sql`update account set failed_sign_ins = 0, locked_until = null
      where id = ${account.id} and password_hash = ${account.passwordHash} and approved_at is not null
        and email_verified_at is not null and disabled_at is null and (locked_until is null or locked_until <= ${now})
      returning kind = 'STAFF' and second_factor_since is not null as code_due`,
  );
  return row;
}

/**
 * The fifth wrong password in a row locks the account for 15 minutes; attempts while locked are not counted (R-REG-9).
 */
async function countWrongPassword(em: EntityManager, accountId: string, now: Date): Promise<void> {
  const lockedUntil = new Date(now.getTime() + LOCK_MS);
  await transactionDatabase(em).change(sql`
    update account set
      locked_until = case when failed_sign_ins + 1 >= ${WRONG_PASSWORDS_ALLOWED} then ${lockedUntil}::timestamptz end,
      failed_sign_ins = case when failed_sign_ins + 1 >= ${WRONG_PASSWORDS_ALLOWED} then 0 else failed_sign_ins + 1 end
    where id = ${accountId} and (locked_until is null or locked_until <= ${now})`);
}

import type { EntityManager } from '@mikro-orm/postgresql';
import { Account } from '../accounts/account.entity.js';
import { namesOf } from '../accounts/account.mails.js';
import { accountNameKey } from '../accounts/account-name.js';
import { verifyPassword } from '../accounts/password.js';
import type { RequestContext } from '../context.js';
import { queueMail } from '../messages/email/queue-mail.js';
import { newId } from '../shared/ids.js';
import { boolean, type RowOf } from '../shared/rows.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { knownBrowser } from './known-browser.js';
import { accountLocked } from './session.letters.js';

const WRONG_PASSWORDS_ALLOWED = 5;
/** From all senders together that are not known browsers. */
const WRONG_PASSWORDS_OF_ALL = 25;
const LOCK_MS = 15 * 60_000;

export interface NameAndPassword {
  readonly accountName: string;
  readonly password: string;
}

/** The sender of a password: a browser that the account knows, or else a network address. */
interface Sender {
  readonly key: string;
  readonly known: boolean;
}

/** An account whose password was given, and by whom. */
export interface ProvenAccount {
  readonly account: Account;
  readonly sender: Sender;
}

function senderOf(context: RequestContext, account: Account | null): Sender {
  const browser = account ? knownBrowser(context, account.id) : undefined;
  return browser ? { key: `browser/${browser}`, known: true } : { key: context.viewer.address, known: false };
}

/**
 * The account of this name if the password matches; whether it may sign in is decided by {@link maySignIn}. A wrong
 * password is counted for its sender, and the work is the same for an unknown name (R-REG-9). Refuses with RATE_LIMITED
 * past the tries of a sender for all accounts.
 */
export async function accountByPassword(
  context: RequestContext,
  { accountName, password }: NameAndPassword,
): Promise<ProvenAccount | undefined> {
  const { em, services, now } = context;
  const account = await em.findOne(Account, { accountNameKey: accountNameKey(accountName) });
  const sender = senderOf(context, account);
  await services.limits.take('signInPerAddress', sender.key);
  const right = await verifyPassword(account?.passwordHash, password);
  if (account && right) return { account, sender };
  // For an unknown account the same statements run and find nothing, so that the duration reveals little.
  const lockedUntil = await countWrongPassword(em, account?.id ?? newId(), sender, now);
  if (account && lockedUntil) await mailLock(context, account, lockedUntil);
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
 * and ends it. A known browser enters while the account is locked for others, and leaves that lock.
 */
export async function maySignIn(
  em: EntityManager,
  { account, sender }: ProvenAccount,
  now: Date,
): Promise<SignInRow | undefined> {
  const database = transactionDatabase(em);
  const [row] = await database.changed(
    SignInRow,
    sql`update account a set failed_sign_ins = case when ${sender.known} then failed_sign_ins else 0 end,
        locked_until = case when ${sender.known} then locked_until end
      where id = ${account.id} and password_hash = ${account.passwordHash} and approved_at is not null
        and email_verified_at is not null and disabled_at is null
        and (${sender.known} or locked_until is null or locked_until <= ${now})
        and not exists (select from sign_in_failure f
          where f.account_id = a.id and f.sender = ${sender.key} and f.locked_until > ${now})
      returning kind = 'STAFF' and second_factor_since is not null as code_due`,
  );
  if (row) {
    await database.change(sql`delete from sign_in_failure where account_id = ${account.id} and sender = ${sender.key}`);
  }
  return row;
}

/** Ends every lock of an account, and what was counted. */
export async function endLocks(em: EntityManager, accountId: string): Promise<void> {
  const database = transactionDatabase(em);
  await database.change(sql`delete from sign_in_failure where account_id = ${accountId}`);
  await database.change(sql`update account set failed_sign_ins = 0, locked_until = null where id = ${accountId}`);
}

/**
 * The fifth wrong password in a row locks the account for 15 minutes, for this sender; attempts while locked are not
 * counted (R-REG-9). The twenty-fifth locks it for all but the browsers that it knows. Returns the end of a lock that begins.
 */
async function countWrongPassword(
  em: EntityManager,
  accountId: string,
  sender: Sender,
  now: Date,
): Promise<Date | undefined> {
  const database = transactionDatabase(em);
  const lockedUntil = new Date(now.getTime() + LOCK_MS);
  const counted = await database.changed(
    { locked: boolean },
    sql`insert into sign_in_failure as f (account_id, sender, failures, failed_at)
      select a.id, ${sender.key}, 1, ${now}::timestamptz from account a where a.id = ${accountId}
      on conflict (account_id, sender) do update set failed_at = excluded.failed_at,
        failures = case when f.failures + 1 >= ${WRONG_PASSWORDS_ALLOWED} then 0 else f.failures + 1 end,
        locked_until = case when f.failures + 1 >= ${WRONG_PASSWORDS_ALLOWED} then ${lockedUntil}::timestamptz end
      where f.locked_until is null or f.locked_until <= ${now}
      returning f.locked_until is not null locked`,
  );
  const countsForAll = !sender.known && counted.length > 0;
  const ofAll = await database.changed(
    { locked: boolean },
    sql`update account set
      locked_until = case when failed_sign_ins + 1 >= ${WRONG_PASSWORDS_OF_ALL} then ${lockedUntil}::timestamptz end,
      failed_sign_ins = case when failed_sign_ins + 1 >= ${WRONG_PASSWORDS_OF_ALL} then 0 else failed_sign_ins + 1 end
    where id = ${accountId} and ${countsForAll} and (locked_until is null or locked_until <= ${now})
    returning locked_until is not null locked`,
  );
  return [...counted, ...ofAll].some(({ locked }) => locked) ? lockedUntil : undefined;
}

/** Mails the holder of an account when a lock begins; past the limit no more, as strangers cause these mails (R-REG-11). */
async function mailLock({ em, services, now }: RequestContext, account: Account, lockedUntil: Date): Promise<void> {
  const { approvedAt, emailVerifiedAt, disabledAt } = account;
  if (!approvedAt || !emailVerifiedAt || disabledAt) return;
  if (!(await services.limits.tryTake('lockMailsPerAccount', account.id))) return;
  const mail = accountLocked.to(account, { ...namesOf(account), lockedAt: now, lockedUntil });
  await em.transactional((tx) => queueMail(tx, services, mail, now));
}

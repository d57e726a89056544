import type { EntityManager } from '@mikro-orm/postgresql';
import { Account } from '../accounts/account.entity.js';
import { namesOf } from '../accounts/account.mails.js';
import { recordHistory } from '../history/history.js';
import { queueMail } from '../messages/email/queue-mail.js';
import type { Services } from '../services.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { lockRow } from '../shared/row-locks.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { useRecoveryCode } from './recovery-codes.js';
import { recoveryCodeUsed } from './second-factor.letters.js';
import { isDeviceCode, stepOf } from './totp.js';

/** The account whose code is checked, and the time. */
export interface Holder {
  readonly services: Services;
  readonly now: Date;
  readonly accountId: string;
}

/**
 * Uses up a code from the authenticator app, or a recovery code, whose use is mailed to the account's user. The account
 * stays locked until the transaction ends. Refuses with WRONG_CODE at `code`.
 */
export async function useCode(tx: EntityManager, holder: Holder, code: string): Promise<void> {
  const { accountId, now, services } = holder;
  await lockRow(tx, 'account', accountId);
  const account = await tx.findOne(Account, accountId, { refresh: true });
  const secret = account?.secondFactorSince && account.secondFactorSecret;
  if (!secret) refuse(ErrorCode.WRONG_CODE, 'code');
  const used = isDeviceCode(code)
    ? await useStep(
        tx,
        accountId,
        stepOf(services.vault.open('account.second_factor_secret', accountId, secret), code, now),
      )
    : await useRecovery(tx, holder, code);
  if (!used) refuse(ErrorCode.WRONG_CODE, 'code');
}

/** No code is accepted twice, nor one older than the last. */
async function useStep(tx: EntityManager, accountId: string, step: number | null): Promise<boolean> {
  if (step === null) return false;
  const used = sql`update account set second_factor_step = ${step}
    where id = ${accountId} and (second_factor_step is null or second_factor_step < ${step})`;
  return (await transactionDatabase(tx).change(used)) > 0;
}

async function useRecovery(tx: EntityManager, holder: Holder, code: string): Promise<boolean> {
  const { accountId, now, services } = holder;
  const left = await useRecoveryCode(tx, accountId, code, now);
  if (left === undefined) return false;
  const changes = [{ field: 'recoveryCodesLeft', before: String(left + 1), after: String(left) }] as const;
  await recordHistory(tx, holder, [{ subject: 'ACCOUNT', subjectId: accountId, action: 'CHANGED', changes }]);
  const account = await tx.findOneOrFail(Account, accountId);
  await queueMail(tx, services, recoveryCodeUsed.to(account, { ...namesOf(account), usedAt: now, left }), now);
  return true;
}

import { Account } from '../accounts/account.entity.js';
import { namesOf } from '../accounts/account.mails.js';
import type { RequestContext } from '../context.js';
import { queueMail } from '../messages/email/queue-mail.js';
import { ErrorCode, Refusal } from '../shared/errors.js';
import { secondFactorLocked } from './second-factor.letters.js';

/**
 * Counts `test` as one of five attempts in 15 minutes, unless the code is right. Call it only after the right password:
 * when the last attempt fails, the user is notified by mail. Refuses with RATE_LIMITED.
 */
export async function countAttempt<T>(context: RequestContext, test: () => Promise<T>): Promise<T> {
  const { limits } = context.services;
  const { accountId } = context.accountHolder;
  const left = await limits.take('secondFactorPerAccount', accountId);
  try {
    const passed = await test();
    await limits.giveBack('secondFactorPerAccount', accountId);
    return passed;
  } catch (problem) {
    const wrong = problem instanceof Refusal && problem.errors.some(({ code }) => code === ErrorCode.WRONG_CODE);
    if (wrong && left === 0) await notifyHolder(context, accountId);
    throw problem;
  }
}

async function notifyHolder({ em, now, services }: RequestContext, accountId: string): Promise<void> {
  await em.transactional(async (tx) => {
    const account = await tx.findOneOrFail(Account, accountId);
    await queueMail(tx, services, secondFactorLocked.to(account, { ...namesOf(account), lockedAt: now }), now);
  });
}

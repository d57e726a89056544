import { Account } from '../accounts/account.entity.js';
import type { RequestContext } from '../context.js';
import { queueMail } from '../mail/outbox.js';
import { ErrorCode, Refusal } from '../shared/errors.js';
import { secondFactorLocked } from './second-factor.mails.js';

/**
 * Counts `test` as one of the five tries in 15 minutes to bring a code, unless the code is right. To be asked for after
 * the right password only: when the last try is wrong the holder is told by mail. Refuses with RATE_LIMITED.
 */
export async function asTry<T>(context: RequestContext, test: () => Promise<T>): Promise<T> {
  const { limits } = context.services;
  const { accountId } = context.accountHolder;
  const left = await limits.take('secondFactorPerAccount', accountId);
  try {
    const passed = await test();
    await limits.giveBack('secondFactorPerAccount', accountId);
    return passed;
  } catch (problem) {
    const wrong = problem instanceof Refusal && problem.faults.some(({ code }) => code === ErrorCode.WRONG_CODE);
    if (wrong && left === 0) await tellHolder(context, accountId);
    throw problem;
  }
}

async function tellHolder({ em, now, services }: RequestContext, accountId: string): Promise<void> {
  await em.transactional(async (tx) => {
    const account = await tx.findOneOrFail(Account, accountId);
    await queueMail(tx, services, secondFactorLocked(account, now), now);
  });
}

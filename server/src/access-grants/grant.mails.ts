import type { EntityManager } from '@mikro-orm/postgresql';
import { Account } from '../accounts/account.entity.js';
import type { RequestContext } from '../context.js';
import { queueMail } from '../messages/email/queue-mail.js';
import { Pass } from '../passes/pass.entity.js';
import type { AccessGrant } from './access-grant.entity.js';
import { accessGrantEnded } from './grant.letters.js';

/** Mails the account whose grant was ended, without the reason: it may name the holder. */
export async function mailGrantEnded(
  tx: EntityManager,
  { services, now }: RequestContext,
  { accountId, passId }: AccessGrant,
): Promise<void> {
  const account = await tx.findOneOrFail(Account, accountId);
  const { number } = await tx.findOneOrFail(Pass, passId);
  if (account.disabledAt) return;
  const values = { personName: account.personName, number, at: now };
  await queueMail(tx, services, accessGrantEnded.to(account, values), now);
}

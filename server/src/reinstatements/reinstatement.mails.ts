import type { EntityManager } from '@mikro-orm/postgresql';
import { maskName } from '../access/masking.js';
import { Account } from '../accounts/account.entity.js';
import { accountsOf } from '../accounts/account.mails.js';
import { Company } from '../companies/company.entity.js';
import type { RequestContext } from '../context.js';
import { queueMail } from '../messages/email/queue-mail.js';
import { ownedOf } from '../passes/reason-for-owners.js';
import { noticeHolders } from '../phones/holder-notices.js';
import { effectiveAt } from './effective-at.js';
import { type Actor, passesReinstated } from './reinstatement.letters.js';
import { cardReinstated, cardReinstatedAtOnce } from './reinstatement.texts.js';
import type { PlacedReinstatement } from './store-reinstatements.js';

interface Circumstances {
  /** The reason of a reviewer for whom it takes effect at once. */
  readonly atOnce?: string;
  /** Until when an access grant runs that was earned with it. */
  readonly grantedUntil?: Date | null;
}

/** Tells the holders, and every account that may read one of the passes who reinstated it and from when on it is used (R-REI-2). */
export async function mailReinstated(
  tx: EntityManager,
  context: RequestContext,
  placed: readonly PlacedReinstatement[],
  { atOnce, grantedUntil = null }: Circumstances = {},
): Promise<void> {
  const { services, now } = context;
  if (placed.length === 0) return;
  const actor = await actorOf(tx, context);
  const when = { at: now, effectiveAt: atOnce === undefined ? effectiveAt(now) : now };
  const text = atOnce === undefined ? cardReinstated : cardReinstatedAtOnce;
  const ids = placed.map(({ card }) => card.id);
  await noticeHolders(tx, services, ids, now, (holder, { lastFour }) => text.to(holder, { lastFour, ...when }));
  for (const [companyId, own] of Map.groupBy(placed, ({ card }) => card.companyId)) {
    const { name: companyName } = await tx.findOneOrFail(Company, companyId);
    for (const account of await accountsOf(tx, companyId)) {
      const numbers = own.map(({ card }) => card.number);
      const owned = await ownedOf(tx, account, companyId, numbers);
      const passes = own
        .filter(({ card }) => owned.includes(card.number))
        .map(({ number, card }) => ({
          passNumber: card.number,
          holder: maskName(card.holderName),
          applicationNumber: number,
        }));
      if (passes.length === 0) continue;
      const by = actor.companyId === companyId ? { ...actor, companyName: null } : actor;
      const values = { companyName, passes, by, ...when, reason: atOnce ?? null, grantedUntil };
      await queueMail(tx, services, passesReinstated.to(account, values), now);
    }
  }
}

async function actorOf(
  tx: EntityManager,
  { signedIn }: RequestContext,
): Promise<Actor & { readonly companyId: string | null }> {
  const { personName } = await tx.findOneOrFail(Account, signedIn.accountId);
  if (signedIn.kind !== 'OPERATOR') return { personName, staff: true, companyName: null, companyId: null };
  const { companyId } = signedIn;
  const { name: companyName } = await tx.findOneOrFail(Company, companyId);
  return { personName, staff: false, companyName, companyId };
}

import type { EntityManager } from '@mikro-orm/postgresql';
import { maskName } from '../access/masking.js';
import type { BranchCode } from '../access/words.js';
import { accountsOf } from '../accounts/account.mails.js';
import { Company } from '../companies/company.entity.js';
import type { RequestContext } from '../context.js';
import type { Addressee, Mail } from '../messages/email/letter.js';
import { queueMail } from '../messages/email/queue-mail.js';
import { ownsPasses, WITHHELD } from '../passes/reason-for-owners.js';
import type { StoppableCard } from './stoppable-card.js';

type MailedCard = Pick<StoppableCard, 'number' | 'companyId' | 'holderName'>;

/**
 * Mails every account of the companies that hold these cards: one mail to each for all of its cards, with the reason to those
 * that own them (R-ACC-1).
 */
export async function mailCompanies(
  tx: EntityManager,
  { services, now }: RequestContext,
  { cards, branchCode, reason }: { cards: readonly MailedCard[]; branchCode: BranchCode | null; reason: string },
  write: (account: Addressee, values: MailValues) => Mail,
): Promise<void> {
  const branch = branchCode && services.ports.branch(branchCode);
  for (const [companyId, own] of Map.groupBy(cards, (card) => card.companyId)) {
    const { name: companyName } = await tx.findOneOrFail(Company, companyId);
    const values: MailValues = {
      companyName,
      branch: branch ? { ZH_HANT: branch.nameZh, EN: branch.nameEn } : null,
      cards: own.map(({ number, holderName }) => ({ number, holder: maskName(holderName) })),
      reason,
      at: now,
    };
    const numbers = own.map(({ number }) => number);
    for (const account of await accountsOf(tx, companyId)) {
      const owned = await ownsPasses(tx, account, companyId, numbers);
      const readable = owned ? values : { ...values, reason: WITHHELD[account.language] };
      await queueMail(tx, services, write(account, readable), now);
    }
  }
}

export interface MailValues {
  readonly companyName: string;
  readonly branch: { readonly ZH_HANT: string; readonly EN: string } | null;
  readonly cards: readonly { readonly number: string; readonly holder: string }[];
  readonly reason: string;
  readonly at: Date;
}

import type { EntityManager } from '@mikro-orm/postgresql';
import { maskName } from '../access/masking.js';
import { accountsOf } from '../accounts/account.mails.js';
import { Company } from '../companies/company.entity.js';
import type { RequestContext } from '../context.js';
import type { StoppableCard } from '../holds/stoppable-card.js';
import type { Addressee, Mail } from '../messages/email/letter.js';
import { queueMail } from '../messages/email/queue-mail.js';
import { Person } from '../people/person.entity.js';
import { lastSecondBefore } from '../shared/taipei.js';
import { banLifted, companyBarEnded, companyBarred, peopleBanned } from './ban.letters.js';

/** Whom a mail is about: records of the companies that get it. */
interface AboutPeople {
  readonly people: readonly string[];
}

/** Mails each company that its own people are banned and until when, and nothing more; with its cards that end (R-BAN-1). */
export async function mailBan(
  tx: EntityManager,
  context: RequestContext,
  { endsAt, cards, ...about }: AboutPeople & { readonly endsAt: Date; readonly cards: readonly StoppableCard[] },
): Promise<void> {
  await mailEach(tx, context, about, (account, values, companyId) => {
    const own = cards.filter((card) => card.companyId === companyId).map(({ number }) => number);
    return peopleBanned.to(account, { ...values, until: lastSecondBefore(endsAt), cards: own });
  });
}

/** Mails the same companies that the ban is lifted. `endsAt` is the end of another one that is still in force. */
export async function mailLiftedBan(
  tx: EntityManager,
  context: RequestContext,
  { endsAt, ...about }: AboutPeople & { readonly endsAt: Date | null },
): Promise<void> {
  const until = endsAt && lastSecondBefore(endsAt);
  await mailEach(tx, context, about, (account, values) => banLifted.to(account, { ...values, until }));
}

async function mailEach(
  tx: EntityManager,
  { services, now }: RequestContext,
  { people }: AboutPeople,
  write: (account: Addressee, values: BanValues, companyId: string) => Mail,
): Promise<void> {
  const records = await tx.find(Person, { id: { $in: [...people] } }, { orderBy: { id: 'asc' } });
  for (const [companyId, own] of Map.groupBy(records, (record) => record.companyId)) {
    const { name: companyName } = await tx.findOneOrFail(Company, companyId);
    const holders = own.map(({ name }) => maskName(name));
    const values = { companyName, holders, at: now };
    for (const account of await accountsOf(tx, companyId)) {
      await queueMail(tx, services, write(account, values, companyId), now);
    }
  }
}

/** Mails a company that it may not apply for now (R-BAN-1). */
export async function mailCompanyBar(
  tx: EntityManager,
  context: RequestContext,
  { companyId, barredUntil }: { companyId: string; barredUntil: Date },
): Promise<void> {
  const until = lastSecondBefore(barredUntil);
  await mailCompany(tx, context, companyId, (account, values) => companyBarred.to(account, { ...values, until }));
}

/** Mails a company that it may apply again before that time. */
export async function mailCompanyBarEnded(
  tx: EntityManager,
  context: RequestContext,
  { companyId }: { companyId: string },
): Promise<void> {
  await mailCompany(tx, context, companyId, (account, values) => companyBarEnded.to(account, values));
}

async function mailCompany(
  tx: EntityManager,
  { services, now }: RequestContext,
  companyId: string,
  write: (account: Addressee, values: { readonly companyName: string; readonly at: Date }) => Mail,
): Promise<void> {
  const { name: companyName } = await tx.findOneOrFail(Company, companyId);
  for (const account of await accountsOf(tx, companyId)) {
    await queueMail(tx, services, write(account, { companyName, at: now }), now);
  }
}

export interface BanValues {
  readonly companyName: string;
  /** Masked. */
  readonly holders: readonly string[];
  readonly at: Date;
}

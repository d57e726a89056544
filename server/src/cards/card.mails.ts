import type { EntityManager } from '@mikro-orm/postgresql';
import { maskName } from '../access/masking.js';
import type { Account } from '../accounts/account.entity.js';
import { accountsOf } from '../accounts/account.mails.js';
import { addresseeOf } from '../applications/records/application.addressee.js';
import { Application } from '../applications/records/application.entity.js';
import { Company } from '../companies/company.entity.js';
import type { RequestContext } from '../context.js';
import { queueMail } from '../messages/email/queue-mail.js';
import { holderInMail } from '../passes/holder-in-mails.js';
import { Pass } from '../passes/pass.entity.js';
import { noticeHolders } from '../phones/holder-notices.js';
import type { Services } from '../services.js';
import { integer } from '../shared/rows.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { cardsMade, collectionUndone, type MadePart } from './card.letters.js';
import { cardReady } from './card.texts.js';

/**
 * Notifies holders and applicants that cards can be collected, and where (領證通知信): each applicant by one mail about all of them (R-EXC-6). For cards
 * without an application every account of the company gets the mail.
 */
export async function mailCardsReady(
  tx: EntityManager,
  { services, now }: RequestContext,
  cards: readonly Pass[],
): Promise<void> {
  const groups = Map.groupBy(
    cards,
    ({ applicationId, companyId, portId }) => `${applicationId ?? companyId} ${portId}`,
  );
  const letters = new Map<string, { account: Account; companyId: string; parts: MadePart[] }>();
  for (const group of groups.values()) {
    const [first] = group;
    if (!first) continue;
    const { companyId, applicationId } = first;
    const application = applicationId ? await tx.findOneOrFail(Application, applicationId) : null;
    const recipients = application ? [await addresseeOf(tx, application.id)] : await accountsOf(tx, companyId);
    const part = await partOf(tx, services, group, application);
    const ids = group.map(({ id }) => id);
    await noticeHolders(tx, services, ids, now, (holder, { lastFour }) =>
      cardReady.to(holder, { lastFour, port: part.port }),
    );
    for (const account of recipients) {
      const key = `${account.id} ${companyId}`;
      const letter = letters.get(key) ?? { account, companyId, parts: [] };
      letters.set(key, { ...letter, parts: [...letter.parts, part] });
    }
  }
  for (const { account, companyId, parts } of letters.values()) {
    const { name: companyName } = await tx.findOneOrFail(Company, companyId);
    await queueMail(tx, services, cardsMade.to(account, { companyName, parts }), now);
  }
}

/** Tells the applicant, or without an application the accounts of the company, that a collection was undone. */
export async function mailCollectionUndone(
  tx: EntityManager,
  { services, now }: RequestContext,
  { number, portId, applicationId, companyId }: Pass,
  why: { readonly oldNumber: string | null; readonly reason: string },
): Promise<void> {
  const { nameZh, nameEn } = services.ports.port(portId);
  const recipients = applicationId ? [await addresseeOf(tx, applicationId)] : await accountsOf(tx, companyId);
  for (const account of recipients) {
    const values = { personName: account.personName, number, port: { ZH_HANT: nameZh, EN: nameEn }, ...why };
    await queueMail(tx, services, collectionUndone.to(account, values), now);
  }
}

/** Cards of one application at one port, as the mail names them. */
async function partOf(
  tx: EntityManager,
  { vault, ports }: Services,
  cards: readonly Pass[],
  application: Application | null,
): Promise<MadePart> {
  const { nameZh, nameEn } = ports.port(cards[0]?.portId ?? 0);
  const old = await tx.find(Pass, { id: { $in: cards.flatMap(({ exchangedFromId }) => exchangedFromId ?? []) } });
  const numbers = new Map(old.map(({ id, number }) => [id, number]));
  return {
    applicationNumber: application?.number ?? null,
    port: { ZH_HANT: nameZh, EN: nameEn },
    exchange: application?.form === 'CARD_EXCHANGE' ? { fee: await feesDue(tx, cards) } : null,
    // Not every account of the company may read whom a card without an application is for.
    cards: cards.map((card) => ({
      number: card.number,
      holder: holderInMail(vault, holderOf(card, { inClear: application !== null })),
      oldNumber: numbers.get(card.exchangedFromId ?? '') ?? null,
    })),
  };
}

/** What is still to be paid for cards. */
async function feesDue(tx: EntityManager, cards: readonly Pass[]): Promise<number> {
  const ids = cards.map(({ id }) => id);
  const [row] = await transactionDatabase(tx).rows(
    { due: integer },
    sql`select coalesce(sum(f.amount) filter (where f.settlement is null), 0)::int due from fee f
      where f.pass_id = any(${ids}::uuid[])`,
  );
  return row?.due ?? 0;
}

const holderOf = ({ id, holderName, holderIdCipher: bytes }: Pass, { inClear }: { readonly inClear: boolean }) =>
  ({
    name: inClear ? holderName : maskName(holderName),
    idNumber: { column: 'pass.holder_id_cipher', row: id, bytes },
  }) as const;

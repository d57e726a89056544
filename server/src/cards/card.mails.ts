import type { EntityManager } from '@mikro-orm/postgresql';
import { maskName } from '../access/masking.js';
import { accountsOf } from '../accounts/account.mails.js';
import { addresseeOf } from '../applications/application.addressee.js';
import { Application } from '../applications/application.entity.js';
import { Company } from '../companies/company.entity.js';
import type { RequestContext } from '../context.js';
import { queueMail } from '../messages/email/queue-mail.js';
import { holderInMail } from '../passes/holder-in-mails.js';
import type { Pass } from '../passes/pass.entity.js';
import { noticeHolders } from '../phones/holder-notices.js';
import { integer } from '../shared/rows.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { cardsMade } from './card.letters.js';
import { cardReady } from './card.texts.js';

/**
 * Tells holders and applicant that the cards can be collected, and where (領證通知信): one mail for the cards of an application at
 * a port. For a card without an application every account of the company gets the mail.
 */
export async function mailMade(
  tx: EntityManager,
  { services, now }: RequestContext,
  cards: readonly Pass[],
): Promise<void> {
  const groups = Map.groupBy(
    cards,
    ({ applicationId, companyId, portId }) => `${applicationId ?? companyId} ${portId}`,
  );
  for (const group of groups.values()) {
    const [first] = group;
    if (!first) continue;
    const company = await tx.findOneOrFail(Company, first.companyId);
    const application = first.applicationId ? await tx.findOneOrFail(Application, first.applicationId) : null;
    const recipients = application ? [await addresseeOf(tx, application.id)] : await accountsOf(tx, first.companyId);
    const { nameZh, nameEn } = services.ports.port(first.portId);
    const values = {
      companyName: company.name,
      applicationNumber: application?.number ?? null,
      port: { ZH_HANT: nameZh, EN: nameEn },
      exchange: application?.form === 'CARD_EXCHANGE' ? { fee: await feesDue(tx, group) } : null,
      // Not every account of the company may read whom a card without an application is for.
      cards: group.map((card) => ({
        number: card.number,
        holder: holderInMail(services.vault, holderOf(card, { inClear: application !== null })),
      })),
    };
    const ids = group.map(({ id }) => id);
    await noticeHolders(tx, services, ids, now, (holder, { lastFour }) =>
      cardReady.to(holder, { lastFour, port: values.port }),
    );
    for (const account of recipients) await queueMail(tx, services, cardsMade.to(account, values), now);
  }
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

import type { EntityManager } from '@mikro-orm/postgresql';
import { maskName } from '../access/masking.js';
import { caretakersOf } from '../accounts/account.mails.js';
import { Company } from '../companies/company.entity.js';
import { type MailOutbox, queueMail } from '../messages/email/queue-mail.js';
import type { Services } from '../services.js';
import { date, integer, type RowOf, text, uuid } from '../shared/rows.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { inTaipei } from '../shared/taipei.js';
import { DEACTIVATED_MONTHS } from './no-passage-rules.js';
import { stillUnused } from './unused.sql.js';
import { type UnusedCardsPart, unusedCards } from './unused-cards.letters.js';

type DigestServices = Pick<Services, 'database' | 'log' | 'orm'> & MailOutbox;

/** A mail stays readable; the lists of the system show the rest. */
const MOST_SHOWN = 100;

const Card = { pass_id: uuid, number: text, holder_name: text, months: integer, due_on: date };
type Card = RowOf<typeof Card>;

/**
 * Mails companies what the nightly comparison found since their last digest: one digest a company and day (R-NOP-5).
 * What a second run of a day finds is told on the next.
 */
export async function announceUnusedCards(services: DigestServices, now: Date): Promise<void> {
  const companies = await services.database.rows(
    { company_id: uuid },
    sql`select distinct company_id from unused_card where announced_at is null order by 1`,
  );
  for (const { company_id: companyId } of companies) {
    try {
      await services.orm.em.fork().transactional((tx) => sendDigestToCompany(tx, services, companyId, now));
    } catch (problem) {
      // One failure does not stop the others; the next run makes up for it.
      services.log.error({ name: problem instanceof Error ? problem.name : undefined, companyId }, 'not announced');
    }
  }
}

export async function sendDigestToCompany(
  tx: EntityManager,
  services: DigestServices,
  companyId: string,
  now: Date,
): Promise<void> {
  const database = transactionDatabase(tx);
  const today = inTaipei(now).toPlainDate().toString();
  const first = await database.change(sql`insert into unused_cards_digest (company_id, day, sent_at)
    values (${companyId}, ${today}, ${now}) on conflict do nothing`);
  if (first === 0) return;
  const cards = await database.rows(
    Card,
    sql`select u.pass_id, p.number, p.holder_name, u.months, u.due_on from unused_card u join pass p on p.id = u.pass_id
      where u.company_id = ${companyId}::uuid and u.announced_at is null and ${stillUnused(now)} order by p.number`,
  );
  if (cards.length === 0) return;
  await database.change(sql`update unused_card set announced_at = ${now}
    where pass_id = any(${cards.map(({ pass_id }) => pass_id)}::uuid[])`);
  const { name: companyName } = await tx.findOneOrFail(Company, companyId);
  for (const account of await caretakersOf(tx, companyId)) {
    await queueMail(tx, services, unusedCards.to(account, { companyName, parts: partsOf(cards) }), now);
  }
}

/** Deactivated cards first, then those that are to be, the earliest day first. */
function partsOf(cards: readonly Card[]): UnusedCardsPart[] {
  const dueDay = ({ months, due_on }: Card) => (months === DEACTIVATED_MONTHS ? '' : due_on);
  return [...Map.groupBy(cards, dueDay)]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([day, group]) => ({
      dueOn: day || null,
      cards: group.slice(0, MOST_SHOWN).map(({ number, holder_name }) => ({ number, holder: maskName(holder_name) })),
      more: Math.max(group.length - MOST_SHOWN, 0),
    }));
}

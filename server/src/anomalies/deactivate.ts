import type { EntityManager } from '@mikro-orm/postgresql';
import { maskName } from '../access/masking.js';
import { accountsOf } from '../accounts/account.mails.js';
import { Company } from '../companies/company.entity.js';
import { recordHistory } from '../history/history.js';
import { type MailOutbox, queueMail } from '../messages/email/queue-mail.js';
import { firstOf, IN_CHAIN } from '../passes/card-chain.js';
import { comparedCard } from '../passes/comparison-base.js';
import { Deactivation } from '../passes/deactivation.entity.js';
import { lockPasses } from '../passes/lock-passes.js';
import { type NoticeOutbox, noticeHolders } from '../phones/holder-notices.js';
import type { Services } from '../services.js';
import { newId } from '../shared/ids.js';
import { text, uuid } from '../shared/rows.js';
import { type Database, raw, type Sql, sql, transactionDatabase } from '../shared/sql.js';
import { ZONE } from '../shared/taipei.js';
import { cardsDeactivated } from './anomaly.letters.js';
import { cardAnomalous } from './anomaly.texts.js';
import { ANOMALIES_A_MONTH } from './anomaly-rules.js';

type AnomalyServices = Pick<Services, 'database' | 'orm' | 'vault'> & MailOutbox & NoticeOutbox;

const Card = { id: uuid, company_id: uuid, number: text, holder_name: text };

/** Most cards that are deactivated in one transaction. */
const AT_ONCE = 100;

/** Running cards `p` in whose chain are two anomalies in a calendar month in Taipei from which nothing has followed yet (R-ANO-1). */
function anomalousCards(database: Database, now: Date, cards: Sql) {
  return database.rows(
    Card,
    sql`select p.id, p.company_id, p.number, p.holder_name from pass p
      where p.id in (select c.id from (
            select ${firstOf('c')} id from record_anomaly y join pass c on c.id = y.pass_id where y.deactivation_id is null
            group by 1, date_trunc('month', y.later_at at time zone '${raw(ZONE)}') having count(*) >= ${ANOMALIES_A_MONTH}::int) k
          join pass c on c.id = k.id or c.chain_id = k.id)
        and ${cards} and ${comparedCard.sql(now)}
        and not exists (select from deactivation d where d.pass_id = p.id and d.reason = 'RECORD_ANOMALIES'
          and (d.until is null or d.until > ${now}))
      order by p.id`,
  );
}

/** Deactivates cards with two anomalies in a calendar month, on record and by mail (R-ANO-1). Run twice it has the effect of one run. */
export async function deactivateAnomalous(services: AnomalyServices, now: Date): Promise<void> {
  const found = await anomalousCards(services.database, now, sql`true`);
  for (const passes of Map.groupBy(found, ({ company_id }) => company_id).values()) {
    for (let at = 0; at < passes.length; at += AT_ONCE) {
      const ids = passes.slice(at, at + AT_ONCE).map(({ id }) => id);
      await services.orm.em.fork().transactional((tx) => deactivateCardsOfCompany(tx, services, now, ids));
    }
  }
}

/** Deactivates those of the cards of one company of which it is still true once they are locked. */
export async function deactivateCardsOfCompany(
  tx: EntityManager,
  services: AnomalyServices,
  now: Date,
  ids: readonly string[],
) {
  const database = transactionDatabase(tx);
  await lockPasses(database, ids);
  const cards = await anomalousCards(database, now, sql`p.id = any(${ids}::uuid[])`);
  const [first] = cards;
  if (!first) return;
  const rows = cards.map(
    ({ id: passId }) => ({ id: newId(), passId, reason: 'RECORD_ANOMALIES', startsAt: now }) as const,
  );
  await tx.insertMany(Deactivation, rows);
  await database.change(sql`update record_anomaly y set deactivation_id = w.id
    from unnest(${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ passId }) => passId)}::uuid[]) w (id, pass_id)
      join pass p on p.id = w.pass_id join pass c on ${IN_CHAIN}
    where y.pass_id = c.id and y.deactivation_id is null`);
  await recordHistory(
    tx,
    { services, now, accountId: null },
    cards.map(({ id: subjectId }) => ({ subject: 'PASS', subjectId, action: 'DEACTIVATED_ANOMALIES' }) as const),
  );
  const passIds = cards.map(({ id }) => id);
  await noticeHolders(tx, services, passIds, now, (holder, card) => cardAnomalous.to(holder, card));
  const { name: companyName } = await tx.findOneOrFail(Company, first.company_id);
  const named = cards.map(({ number, holder_name }) => ({ number, holder: maskName(holder_name) }));
  for (const account of await accountsOf(tx, first.company_id)) {
    await queueMail(tx, services, cardsDeactivated.to(account, { companyName, cards: named, at: now }), now);
  }
}

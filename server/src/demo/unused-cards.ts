import type { EntityManager } from '@mikro-orm/postgresql';
import { deactivateCardsOfCompany } from '../anomalies/deactivate.js';
import { findAnomalies, noteReported } from '../anomalies/find.js';
import { recordHistory } from '../history/history.js';
import { listOrDeactivateCards } from '../no-passage/compare.js';
import { sendDigestToCompany } from '../no-passage/digest.js';
import { endWrongDeactivationsOfCompany } from '../no-passage/late-passages.js';
import { calendarDay } from '../passes/comparison-base.js';
import type { Services } from '../services.js';
import { filled, text, uuid } from '../shared/rows.js';
import { type Database, sql, transactionDatabase } from '../shared/sql.js';
import { inTaipei } from '../shared/taipei.js';
import type { DemoWorld } from './people.js';
import { onDay } from './times.js';

type Card = { readonly id: string; readonly number: string };

/**
 * What the nights before found: cards without passage on both lists, one of whose deactivation a late passage ended, and one
 * with record anomalies (R-NOP-3, R-NOP-4, R-ANO-1).
 */
export async function insertUnusedCards(tx: EntityManager, services: Services, world: DemoWorld): Promise<void> {
  const { now, firms } = world;
  const database = transactionDatabase(tx);
  await listDeactivated(tx, services, now);

  const near = await cardOf(database, world, '吳建宏');
  await useUntil(database, near, onDay(now, 157, 0));
  const night = onDay(now, 4, 0, 30);
  const comparison = (at: Date, card: Card) =>
    listOrDeactivateCards(tx, { services, now: at, accountId: null }, inTaipei(at).toPlainDate().toString(), [card.id]);
  await comparison(night, near);
  await sendDigestToCompany(tx, services, firms.A.companyId, night);

  const late = await cardOf(database, world, '方雅琪');
  await useUntil(database, late, onDay(now, 200, 0));
  await comparison(onDay(now, 12, 0, 30), late);
  await passedIn(database, late, [onDay(now, 30, 7, 52)], onDay(now, 8, 10, 15));
  await database.change(sql`update pass set last_passage_at = ${onDay(now, 30, 7, 52)} where id = ${late.id}`);
  await endWrongDeactivationsOfCompany(tx, services, onDay(now, 8, 10, 15), [late.id]);

  const anomalous = await cardOf(database, world, '林佳蓉');
  const day = (hour: number, minute: number) => onDay(now, 5, hour, minute);
  await useUntil(database, anomalous, day(0, 0));
  await passedIn(database, anomalous, [day(7, 40), day(13, 5), day(19, 20)], day(19, 20));
  await noteReported(database, [anomalous.number], day(19, 20));
  const found = onDay(now, 3, 0, 30);
  await findAnomalies(database, found);
  await deactivateCardsOfCompany(tx, services, found, [anomalous.id]);
}

/** The cards that are deactivated already stand on the list since that day, and their companies know it. */
async function listDeactivated(tx: EntityManager, services: Services, now: Date): Promise<void> {
  const database = transactionDatabase(tx);
  const unused = sql`deactivation d join pass p on p.id = d.pass_id
    where d.reason = 'NO_PASSAGE' and (d.until is null or d.until > ${now})`;
  const cards = await database.rows({ id: filled(uuid) }, sql`select p.id from ${unused}`);
  await database.change(sql`insert into unused_card (pass_id, company_id, months, compared_on, due_on, announced_at)
    select p.id, p.company_id, 6, ${calendarDay(sql`d.starts_at`)}, ${calendarDay(sql`d.starts_at`)}, d.starts_at from ${unused}`);
  await recordHistory(
    tx,
    { services, now: onDay(now, 9, 0, 30), accountId: null },
    cards.map(({ id: subjectId }) => ({ subject: 'PASS', subjectId, action: 'DEACTIVATED_UNUSED' }) as const),
  );
}

/** The periodic card of a person of firm A. */
async function cardOf(database: Database, { people }: DemoWorld, name: string): Promise<Card> {
  const [card] = await database.rows(
    { id: uuid, number: text },
    sql`select p.id, p.number from pass p where p.person_id = ${people.named('A', name).id} and p.kind = 'PERIODIC'
      and p.cancelled_at is null order by p.issued_at desc limit 1`,
  );
  if (!card) throw new Error(`${name} of the demo has no card`);
  return card;
}

/** Takes away what gates recorded of a card from a moment on. */
async function useUntil(database: Database, { id }: Card, until: Date): Promise<void> {
  await database.change(sql`with gone as (delete from passage where pass_id = ${id} and at >= ${until} returning event_id)
    delete from passage_event e using gone g where e.event_id = g.event_id`);
  await database.change(
    sql`update pass set last_passage_at = (select max(e.at) from passage e where e.pass_id = ${id}) where id = ${id}`,
  );
}

/** Entries of a card at the first gate of its first area, reported at a moment. */
async function passedIn(database: Database, { id }: Card, moments: readonly Date[], reportedAt: Date): Promise<void> {
  await database.change(sql`
    with e as (select uuidv7() event_id, at from unnest(${moments}::timestamptz[]) as t (at)),
      known as (insert into passage_event (event_id) select event_id from e)
    insert into passage (event_id, at, pass_number, pass_id, gate_id, direction, reported_at, account_id)
    select e.event_id, e.at, p.number, p.id, g.id, 'IN', ${reportedAt}, a.id
    from e, pass p, account a, lateral (select id from gate where closed_at is null
      and area_id = (select min(x.area_id) from pass_area x where x.pass_id = p.id) order by code limit 1) g
    where p.id = ${id} and a.kind = 'GATE'`);
}

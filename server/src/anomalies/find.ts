import { IN_CHAIN } from '../passes/card-chain.js';
import { OPENED_ITS_GATE } from '../passes/open-areas.js';
import { uuid } from '../shared/rows.js';
import { type Database, raw, type Sql, sql } from '../shared/sql.js';
import { inTaipei, startOfDay } from '../shared/taipei.js';
import { CORRECTION_HOURS } from './anomaly-rules.js';

/** Cards looked at by one statement. */
const PORTION = 500;
const GRACE = raw(`interval '${CORRECTION_HOURS} hours'`);

/**
 * Notes that passages of these cards were reported today, so that the next nights look at them. Single-entry passes have no
 * anomalies.
 */
export async function noteReported(database: Database, passNumbers: readonly string[], now: Date): Promise<void> {
  // In one order: of two reports that have cards in common one waits for the other.
  await database.change(sql`insert into reported_card (pass_id, day)
    select p.id, ${dayIn(now)}::date from pass p
    where p.number = any(${passNumbers}::text[]) and p.kind <> 'SINGLE_ENTRY' order by p.id on conflict do nothing`);
}

const dayIn = (now: Date): string => inTaipei(now).toPlainDate().toString();

/**
 * Finds the anomalies of which it is settled that no event has made them good (R-ANO-1): those of the present month and the one
 * before, as a later run finds them too.
 */
export async function findAnomalies(database: Database, now: Date): Promise<void> {
  const month = inTaipei(now).toPlainDate().with({ day: 1 });
  const since = startOfDay(month.subtract({ months: 1 }).toString());
  for (let after: string | null = FIRST; after !== null; ) {
    const cards: readonly { readonly pass_id: string }[] = await database.rows(
      { pass_id: uuid },
      sql`select distinct r.pass_id from reported_card r where r.pass_id > ${after}::uuid order by 1 limit ${PORTION}`,
    );
    const ids = cards.map(({ pass_id }) => pass_id);
    if (ids.length > 0) await database.change(storeAnomalies(ids, since, now));
    after = ids.length < PORTION ? null : (ids.at(-1) ?? null);
  }
  // What was reported before yesterday is settled by now.
  const settled = sql`delete from reported_card where (pass_id, day) in (
    select r.pass_id, r.day from reported_card r where r.day < ${dayIn(now)}::date - 1 limit ${DELETED_AT_ONCE})`;
  while ((await database.change(settled)) === DELETED_AT_ONCE);
}

const FIRST = '00000000-0000-0000-0000-000000000000';
const DELETED_AT_ONCE = 5_000;

/** Passages at the port of passage `f`, of its card or any card of its chain. */
const AT_PORT = raw(`passage e join gate g on g.id = e.gate_id join port_area r on r.id = g.area_id
  where e.pass_id = any(f.chain) and r.port_id = f.port_id`);

/**
 * Of each passage reported lately the neighbour on either side at the same port, as known when the time to make good is over;
 * stored where both go the same way and both gates were open to the card, and nothing reported in time lies between. The cards of
 * a chain count as one: who enters with the old card may leave with the new one.
 */
function storeAnomalies(passIds: readonly string[], since: Date, now: Date): Sql {
  return sql`
    with fresh as materialized (
      select e.pass_id, array(select c.id from pass c where ${IN_CHAIN}) chain, r.port_id, e.event_id, e.at, e.direction,
        e.reported_at, g.code
      from passage e join pass p on p.id = e.pass_id join gate g on g.id = e.gate_id join port_area r on r.id = g.area_id
      where e.pass_id = any(${passIds}::uuid[]) and e.at >= ${since} and e.reported_at + ${GRACE} <= ${now}
        and e.reported_at >= (select min(c.day) from reported_card c where c.pass_id = any(${passIds}::uuid[])) - interval '1 day'
        and ${OPENED_ITS_GATE}),
      pairs as (
        select f.pass_id, f.chain, f.port_id, f.direction, n.event_id earlier_event_id, n.at earlier_at, n.code earlier_gate_code,
          f.event_id later_event_id, f.at later_at, f.code later_gate_code, greatest(n.reported_at, f.reported_at) known_at
        from fresh f cross join lateral (select e.pass_id, e.event_id, e.at, e.direction, e.reported_at, g.code from ${AT_PORT}
          and e.at < f.at and e.reported_at <= f.reported_at + ${GRACE} and ${OPENED_ITS_GATE} order by e.at desc limit 1) n
        where n.direction = f.direction
        union
        select n.pass_id, f.chain, f.port_id, f.direction, f.event_id, f.at, f.code, n.event_id, n.at, n.code,
          greatest(n.reported_at, f.reported_at)
        from fresh f cross join lateral (select e.pass_id, e.event_id, e.at, e.direction, e.reported_at, g.code from ${AT_PORT}
          and e.at > f.at and e.reported_at <= f.reported_at + ${GRACE} and ${OPENED_ITS_GATE} order by e.at limit 1) n
        where n.direction = f.direction)
    insert into record_anomaly (later_event_id, earlier_event_id, pass_id, port_id, direction, earlier_at, later_at,
      earlier_gate_code, later_gate_code, found_at)
    select distinct on (f.later_event_id) f.later_event_id, f.earlier_event_id, f.pass_id, f.port_id, f.direction,
      f.earlier_at, f.later_at, f.earlier_gate_code, f.later_gate_code, ${now}::timestamptz
    from pairs f
    where f.known_at + ${GRACE} <= ${now} and not exists (select from ${AT_PORT} and e.at between f.earlier_at and f.later_at
      and (e.direction <> f.direction or e.at > f.earlier_at and e.at < f.later_at)
      and e.reported_at <= f.known_at + ${GRACE} and ${OPENED_ITS_GATE})
    order by f.later_event_id, f.earlier_at desc
    on conflict do nothing`;
}

import type { RequestContext } from '../context.js';
import { stoppableCardLoader } from '../holds/hold.queries.js';
import type { UnusedCardFilterInput } from '../no-passage/unused-card.input.js';
import { listedCards } from '../no-passage/unused-card.queries.js';
import { IN_CHAIN } from '../passes/card-chain.js';
import { comparedCard } from '../passes/comparison-base.js';
import { DIRECTIONS } from '../passes/direction.js';
import { passesById } from '../passes/pass.queries.js';
import { build } from '../shared/build.js';
import { found } from '../shared/errors.js';
import { buildPage, type PageRequest, totalOf } from '../shared/paging.js';
import { filled, integer, oneOf, text, timestamp, uuid } from '../shared/rows.js';
import { raw, type Sql, sql, where } from '../shared/sql.js';
import { ascending, descending, ListOrder, stepOf } from '../shared/walk.js';
import { AnomalousCardPage, AnomalousCardType, RecordAnomalyType } from './anomaly.type.js';
import { mayEndAnomalies } from './anomaly-guard.js';

const Anomaly = {
  deactivation_id: filled(uuid),
  port_id: integer,
  direction: oneOf(DIRECTIONS),
  earlier_at: timestamp,
  earlier_gate_code: text,
  later_at: timestamp,
  later_gate_code: text,
};

const ORDER = new ListOrder<{ starts_at: string; number: string }>(
  descending('d.starts_at', 'timestamptz', ({ starts_at }) => starts_at),
  ascending('p.number', 'text', ({ number }) => number),
);

/** Running cards `p` with a deactivation `d` for record anomalies. */
export function deactivatedForAnomalies(now: Date): Sql {
  return sql`d.reason = 'RECORD_ANOMALIES' and (d.until is null or d.until > ${now}) and ${comparedCard.sql(now)}`;
}

/** One page of running cards that are deactivated for record anomalies, the latest first (R-ANO-1). */
export async function listAnomalousCards(
  context: RequestContext,
  filter: UnusedCardFilterInput,
  request: PageRequest,
): Promise<AnomalousCardPage> {
  const { services, signedIn, now } = context;
  const conditions = [deactivatedForAnomalies(now), ...(await listedCards(context, filter))];
  const step = stepOf(context.walk, ORDER, request);
  const from = raw('deactivation d join pass p on p.id = d.pass_id');
  const rows = await context.database.rows(
    { id: uuid, pass_id: uuid, number: text, starts_at: timestamp },
    sql`select d.id, d.pass_id, p.number, d.starts_at from ${from} ${where([...conditions, step.after])} ${step.tail}`,
  );
  step.reached(rows);
  const passIds = rows.map(({ pass_id }) => pass_id);
  const passes = await passesById(context, passIds);
  const anomalies = await context.database.rows(
    Anomaly,
    sql`select y.deactivation_id, y.port_id, y.direction, y.earlier_at, y.earlier_gate_code, y.later_at, y.later_gate_code
      from record_anomaly y where y.pass_id in (select c.id from pass p join pass c on ${IN_CHAIN} where p.id = any(${passIds}::uuid[]))
        and y.deactivation_id = any(${rows.map(({ id }) => id)}::uuid[]) order by y.later_at, y.later_event_id`,
  );
  const cards = await context.once(stoppableCardLoader).loadMany(passIds);
  const items = rows.map((row, at) => {
    const pass = found(passes.get(row.pass_id));
    const card = cards[at];
    const own = anomalies.filter(({ deactivation_id }) => deactivation_id === row.id);
    return build(AnomalousCardType, {
      pass,
      deactivatedAt: row.starts_at,
      anomalies: pass.rights.record
        ? own.map((one) =>
            build(RecordAnomalyType, {
              port: services.ports.port(one.port_id),
              direction: one.direction,
              earlierAt: one.earlier_at,
              earlierGateCode: one.earlier_gate_code,
              laterAt: one.later_at,
              laterGateCode: one.later_gate_code,
            }),
          )
        : null,
      viewerMayEnd: card !== undefined && !(card instanceof Error) && mayEndAnomalies(signedIn, card),
    });
  });
  return buildPage(AnomalousCardPage, {
    items,
    request,
    count: totalOf(context.database, sql`${from} ${where(conditions)}`),
  });
}

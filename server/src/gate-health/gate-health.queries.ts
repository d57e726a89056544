import type { RequestContext } from '../context.js';
import { GateRow, gateColumns, presentGate } from '../gates/gate.queries.js';
import { GATE_CONDITIONS } from '../gates/gate-contact.entity.js';
import { STREAM_KEPT_MS } from '../gates/gate-streams.js';
import { type GateSystemRow, presentGateSystem } from '../gates/gate-system.queries.js';
import { build } from '../shared/build.js';
import { buildPage, type PageRequest, pageOf, totalOf } from '../shared/paging.js';
import { integer, json, nullable, oneOf, type RowOf, text, timestamp } from '../shared/rows.js';
import { type Database, instantOrNull, join, type Sql, sql } from '../shared/sql.js';
import type { GateHealthFilter } from './gate-health.input.js';
import { GateHealthPage, GateHealthType } from './gate-health.type.js';
import {
  GATE_HEALTH_STATES,
  type GateHealthState,
  HEALTH_OF_GATES,
  healthState,
  WRONG_STATES,
} from './gate-health-states.js';

const Row = {
  ...GateRow,
  state: oneOf(GATE_HEALTH_STATES),
  heard_at: nullable(timestamp),
  last_passage_at: nullable(timestamp),
  reported_at: nullable(timestamp),
  condition: nullable(oneOf(GATE_CONDITIONS)),
  cursor: nullable(text),
  pending_changes: nullable(integer),
  behind_since: nullable(timestamp),
  unsent_events: nullable(integer),
  clock_ahead_ms: nullable(integer),
  software: nullable(text),
  open_streams: integer,
  system: nullable(json<RowOf<typeof GateSystemRow>>()),
};

/** What was heard of the open gates, by area and code. */
export async function listGateHealth(
  { database, now, services }: RequestContext,
  filter: GateHealthFilter,
  request: PageRequest,
): Promise<GateHealthPage> {
  const from = sql`${HEALTH_OF_GATES} and ${join([sql`true`, ...conditions(filter, now)], ' and ')}`;
  const rows = await database.rows(
    Row,
    sql`select ${gateColumns}, ${healthState(now)} state, c.heard_at, c.last_passage_at, c.reported_at, c.condition, c.cursor,
      c.pending_changes, c.behind_since, c.unsent_events, s.clock_ahead_ms, s.software,
      (select count(*) from gate_stream t where t.account_id = c.account_id
        and t.seen_at > ${new Date(now.getTime() - STREAM_KEPT_MS)}::timestamptz) open_streams,
      case when a.id is not null then json_build_object('id', a.id, 'person_name', a.person_name, 'branch_codes', a.branch_codes,
        'registered_at', a.registered_at, 'disabled_at', a.disabled_at, 'version', a.version) end system
      from ${from} order by g.area_id, g.code ${pageOf(request)}`,
  );
  const items = rows.map((row) =>
    build(GateHealthType, {
      gate: presentGate(services, row),
      state: row.state,
      heardAt: instantOrNull(row.heard_at),
      lastPassageAt: instantOrNull(row.last_passage_at),
      system: row.system && presentGateSystem(row.system),
      openStreams: row.open_streams,
      reportedAt: instantOrNull(row.reported_at),
      condition: row.condition,
      cursor: row.cursor,
      pendingChanges: row.pending_changes,
      behindSince: instantOrNull(row.behind_since),
      unsentEvents: row.unsent_events,
      clockAheadSeconds: row.clock_ahead_ms === null ? null : row.clock_ahead_ms / 1000,
      software: row.software,
    }),
  );
  return buildPage(GateHealthPage, { items, request, count: totalOf(database, from) });
}

function conditions({ state, wrong, portCode }: GateHealthFilter, now: Date): Sql[] {
  const found: Sql[] = [];
  if (state) found.push(sql`${healthState(now)} = ${state}`);
  if (typeof wrong === 'boolean') found.push(sql`(${healthState(now)} = any(${WRONG_STATES})) = ${wrong}`);
  if (portCode) {
    found.push(
      sql`g.area_id in (select x.id from port_area x join port t on t.id = x.port_id where t.code = ${portCode})`,
    );
  }
  return found;
}

/** How many open gates are in each state, all states in their order. */
export async function countGateHealth(
  database: Database,
  now: Date,
): Promise<{ readonly state: GateHealthState; readonly count: number }[]> {
  const rows = await database.rows(
    { state: oneOf(GATE_HEALTH_STATES), count: integer },
    sql`select t.state, count(*) count from (select ${healthState(now)} state from ${HEALTH_OF_GATES}) t group by t.state`,
  );
  return GATE_HEALTH_STATES.map((state) => ({ state, count: rows.find((row) => row.state === state)?.count ?? 0 }));
}

/** How many of them an administrator must see to. */
export async function countWrongGates(database: Database, now: Date): Promise<number> {
  const counts = await countGateHealth(database, now);
  return counts.filter(({ state }) => WRONG_STATES.includes(state)).reduce((sum, { count }) => sum + count, 0);
}

import * as v from 'valibot';
import type { RequestContext } from '../context.js';
import { FIRST_CURSOR, feedEnd, feedPosition, isBehind, isFeedCursor } from '../gates/feed-cursor.js';
import { gateCodeKey, gatesByCode } from '../gates/gate-api.queries.js';
import { build } from '../shared/build.js';
import { type ApiError, ErrorCode, refuse, refuseAny } from '../shared/errors.js';
import { integer, nullable, text, timestamp, uuid } from '../shared/rows.js';
import { instant, sql } from '../shared/sql.js';
import { check, requiredText } from '../shared/validation.js';
import type { GateHealthInput, ReportedGateInput } from './gate-health.input.js';
import { GateHealthReportType } from './gate-health.type.js';

const MAX_GATES = 250;
const MAX_UNSENT = 1_000_000_000;
/** How far changes are counted that a gate has not applied. */
const COUNTED_TO = 500;
/** What the column holds: a clock that differs by more is as wrong. */
const MAX_CLOCK_MS = 2_000_000_000;

const HealthForm = v.object({ software: requiredText(100) });

interface KnownGate extends ReportedGateInput {
  readonly gateId: string;
}

/**
 * Stores what a gate system says of itself and its gates: a row for each, which the next report replaces. Codes that it has no
 * open gate for are told and left out, so that one gate that was closed does not silence the others. Refuses at `software` and
 * at `gates.<index>.<field>`; RATE_LIMITED.
 */
export async function reportGateHealth(context: RequestContext, input: GateHealthInput): Promise<GateHealthReportType> {
  const { database, now, services, signedIn } = context;
  const { software } = check(HealthForm, { software: input.software }, []);
  checkGates(input.gates);
  await services.limits.take('healthReportsPerGateSystem', signedIn.accountId);
  const gates = await gatesByCode(context, input.gates);
  const known = input.gates.flatMap((reported): KnownGate[] => {
    const gate = gates.get(gateCodeKey(reported.gateCode));
    return gate && gate.closedAt === null ? [{ ...reported, gateId: gate.id }] : [];
  });
  const ahead = input.clock.getTime() - now.getTime();
  const clockAheadMs = Math.min(Math.max(ahead, -MAX_CLOCK_MS), MAX_CLOCK_MS);
  await database.change(sql`
    insert into gate_system_contact (account_id, reported_at, software, clock_ahead_ms)
    values (${signedIn.accountId}, ${now}, ${software}, ${clockAheadMs})
    on conflict (account_id) do update
    set reported_at = excluded.reported_at, software = excluded.software, clock_ahead_ms = excluded.clock_ahead_ms`);
  const pending = await storeGates(context, known);
  const named = new Set(known.map(({ gateCode }) => gateCode));
  return build(GateHealthReportType, {
    clockAheadSeconds: ahead / 1000,
    unknownGates: input.gates.map(({ gateCode }) => gateCode).filter((code) => !named.has(code)),
    pendingChanges: Math.max(0, ...pending.values()),
  });
}

function checkGates(gates: readonly ReportedGateInput[]): void {
  if (gates.length === 0) refuse(ErrorCode.REQUIRED, 'gates');
  if (gates.length > MAX_GATES) refuse(ErrorCode.TOO_MANY, 'gates', { limit: MAX_GATES });
  const seen = new Set<string>();
  refuseAny(
    gates.flatMap(({ gateCode, cursor, unsentEvents }, index): ApiError[] => {
      const field = (name: string) => `gates.${index}.${name}`;
      const key = gateCodeKey(gateCode);
      const again = seen.has(key);
      seen.add(key);
      return [
        ...(again ? [{ code: ErrorCode.DUPLICATE, field: field('gateCode') }] : []),
        ...(cursor && !isFeedCursor(cursor) ? [{ code: ErrorCode.INVALID, field: field('cursor') }] : []),
        ...(unsentEvents < 0 || unsentEvents > MAX_UNSENT
          ? [{ code: ErrorCode.OUT_OF_RANGE, field: field('unsentEvents'), params: { min: 0, max: MAX_UNSENT } }]
          : []),
      ];
    }),
  );
}

/** Stores what is said of each gate. Returns how many changes each of those that keep a copy has not applied. */
async function storeGates(context: RequestContext, gates: readonly KnownGate[]): Promise<Map<string, number>> {
  const { database, now, signedIn } = context;
  if (gates.length === 0) return new Map();
  const end = await feedEnd(database);
  const pending = await pendingChanges(context, gates);
  const before = await database.rows(
    { gate_id: uuid, behind_since: nullable(timestamp), behind_cursor: nullable(text) },
    sql`select c.gate_id, c.behind_since, c.behind_cursor from gate_contact c
      where c.gate_id = any(${gates.map(({ gateId }) => gateId)}::uuid[])`,
  );
  const lag = new Map(
    gates.map(({ gateId, cursor }) => {
      const row = before.find(({ gate_id }) => gate_id === gateId);
      const known =
        row?.behind_since && row.behind_cursor ? { since: instant(row.behind_since), cursor: row.behind_cursor } : null;
      return [gateId, pending.get(gateId) ? lagOf(cursor ?? FIRST_CURSOR, known, { since: now, cursor: end }) : null];
    }),
  );
  const column = <T>(of: (gate: KnownGate) => T) => gates.map(of);
  await database.change(sql`
    insert into gate_contact (gate_id, account_id, heard_at, reported_at, condition, cursor, pending_changes, behind_since,
      behind_cursor, unsent_events)
    select e.gate_id, ${signedIn.accountId}::uuid, ${now}::timestamptz, ${now}::timestamptz, e.condition, e.cursor, e.pending,
      e.behind_since, e.behind_cursor, e.unsent
    from unnest(${column(({ gateId }) => gateId)}::uuid[], ${column(({ condition }) => condition)}::text[],
      ${column(({ cursor }) => cursor ?? null)}::text[], ${column(({ gateId }) => pending.get(gateId) ?? null)}::int[],
      ${column(({ gateId }) => lag.get(gateId)?.since ?? null)}::timestamptz[],
      ${column(({ gateId }) => lag.get(gateId)?.cursor ?? null)}::text[], ${column(({ unsentEvents }) => unsentEvents)}::int[])
      e (gate_id, condition, cursor, pending, behind_since, behind_cursor, unsent)
    order by e.gate_id
    on conflict (gate_id) do update set account_id = excluded.account_id, heard_at = excluded.heard_at,
      reported_at = excluded.reported_at, condition = excluded.condition, cursor = excluded.cursor,
      pending_changes = excluded.pending_changes, behind_since = excluded.behind_since,
      behind_cursor = excluded.behind_cursor, unsent_events = excluded.unsent_events`);
  return pending;
}

interface Lag {
  readonly since: Date;
  readonly cursor: string;
}

/** Since when a gate that has changes to apply has not caught up: as before, unless it has passed the end that the feed had then. */
function lagOf(cursor: string, before: Lag | null, now: Lag): Lag {
  return before && isBehind(cursor, before.cursor) ? before : now;
}

async function pendingChanges({ database }: RequestContext, gates: readonly KnownGate[]): Promise<Map<string, number>> {
  const copies = gates.flatMap(({ gateId, cursor }) => {
    const position = cursor ? feedPosition(cursor) : undefined;
    return position ? [{ gateId, ...position }] : [];
  });
  const rows = await database.rows(
    { gate_id: uuid, pending: integer },
    sql`
    select e.gate_id, (select count(*) from (select from pass_change c
        where (c.transaction, c.id) > (e.transaction::xid8, e.change)
          and c.transaction < pg_snapshot_xmin(pg_current_snapshot()) limit ${COUNTED_TO}) t)::int pending
    from unnest(${copies.map(({ gateId }) => gateId)}::uuid[], ${copies.map(({ transaction }) => transaction)}::text[],
      ${copies.map(({ change }) => change)}::bigint[]) e (gate_id, transaction, change)`,
  );
  return new Map(rows.map(({ gate_id, pending }) => [gate_id, pending]));
}

import { ownedPasses, visibleGates } from '../access/visibility.js';
import type { RequestContext } from '../context.js';
import { EXCHANGED_FOR, firstOf } from '../passes/card-chain.js';
import { DIRECTIONS } from '../passes/direction.js';
import { areasAt, laterAreas, type StoredLaterAreas } from '../passes/open-areas.js';
import { FACTS, FactRow, factsOf } from '../passes/standing/facts.js';
import { type OpenPeriod, openPeriods } from '../passes/standing/schedule.js';
import { usableAtGates } from '../passes/standing/standing.js';
import { opensAt } from '../passes/validity.js';
import { build } from '../shared/build.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { buildPage, type PageRequest, pageOf, totalOf } from '../shared/paging.js';
import {
  arrayOf,
  integer,
  json,
  nullable,
  nullableColumns,
  oneOf,
  type RowOf,
  text,
  timestamp,
  uuid,
} from '../shared/rows.js';
import { instant, sql } from '../shared/sql.js';
import { isoTaipei } from '../shared/taipei.js';
import { CLOCK_TOLERANCE_MS } from './clock-tolerance.js';
import {
  GatePassType,
  GatePeriodType,
  PassageAnswerType,
  PassagePage,
  PassageType,
  PassChangesType,
} from './gate-api.type.js';
import { passageRefusal } from './may-pass.js';

/** Gate codes as the database has them; gate systems may send them in any case. */
export const gateCodeKey = (code: string): string => code.trim().toUpperCase();

/** The gates of these codes that this system may speak for: of its branches, and closed ones of what was before. */
export async function gatesByCode(
  { database, signedIn }: RequestContext,
  named: readonly { readonly gateCode: string }[],
): Promise<Map<string, { readonly id: string; readonly closedAt: Date | null }>> {
  const codes = [...new Set(named.map(({ gateCode }) => gateCodeKey(gateCode)))];
  const rows = await database.rows(
    { id: uuid, code: text, closed_at: nullable(timestamp) },
    sql`
    select g.id, g.code, g.closed_at from gate g where g.code = any(${codes}) and ${visibleGates(signedIn)}`,
  );
  return new Map(
    rows.map(({ id, code, closed_at }) => [code, { id, closedAt: closed_at === null ? null : instant(closed_at) }]),
  );
}

const AskedRow = {
  ...nullableColumns(FactRow),
  area_id: integer,
  number: nullable(text),
  area_ids: arrayOf(integer),
  exchanged_for: nullable(text),
};

/**
 * Whether the holder of a number may pass a gate at a time, which is not over: of the past it is not known what was blocked
 * or cancelled then. Refuses with OUT_OF_RANGE at `at`, UNKNOWN_GATE at `gateCode`.
 */
export async function mayPass(
  context: RequestContext,
  { number, gateCode, at }: { number: string; gateCode: string; at: Date },
): Promise<PassageAnswerType> {
  const earliest = new Date(context.now.getTime() - CLOCK_TOLERANCE_MS);
  if (at < earliest) refuse(ErrorCode.OUT_OF_RANGE, 'at', { min: isoTaipei(earliest) });
  const [row] = await context.database.rows(
    AskedRow,
    sql`
    select g.area_id, p.number, ${FACTS},
      ${areasAt(at)} area_ids, ${EXCHANGED_FOR} exchanged_for
    from gate g left join pass p on p.number = ${number.trim().toUpperCase()}
    where g.code = ${gateCodeKey(gateCode)} and g.closed_at is null and ${visibleGates(context.signedIn)}`,
  );
  if (!row) refuse(ErrorCode.UNKNOWN_GATE, 'gateCode');
  // A pass that was joined has all its facts.
  const pass = row.number === null ? undefined : { facts: factsOf(row as FactRow), areaIds: row.area_ids };
  const reason = passageRefusal(pass, row.area_id, at);
  return build(PassageAnswerType, { allowed: reason === null, reason, exchangedForNumber: row.exchanged_for });
}

const ChangeRow = {
  ...FactRow,
  number: text,
  area_ids: arrayOf(integer),
  later_areas: nullable(json<StoredLaterAreas>()),
  exchanged_for: nullable(text),
  transaction: text,
  change_id: text,
};
type ChangeRow = RowOf<typeof ChangeRow>;

const CURSOR = /^(\d{1,20})-(\d{1,19})$/;
/** The greatest that the database's types hold. */
const [LAST_TRANSACTION, LAST_CHANGE] = [2n ** 64n - 1n, 2n ** 63n - 1n];
const FIRST_CURSOR = '0-0';

/**
 * Passes that changed since a cursor, each once and as it is now. A change is listed when no transaction that began before
 * it is still being written: none is ever passed over. Refuses with INVALID at `since`.
 */
export async function passChanges(
  context: Pick<RequestContext, 'database' | 'services' | 'now'>,
  since: string | null | undefined,
  size: number,
): Promise<PassChangesType> {
  if (size < 1 || size > MAX_CHANGES) refuse(ErrorCode.OUT_OF_RANGE, 'size', { min: 1, max: MAX_CHANGES });
  const parts = cursorParts(since ?? FIRST_CURSOR) ?? refuse(ErrorCode.INVALID, 'since');
  const rows = await context.database.rows(
    ChangeRow,
    sql`
    select c.transaction::text transaction, c.id::text change_id, p.number, ${FACTS},
      ${areasAt(context.now)} area_ids, ${laterAreas(context.now)} later_areas,
      ${EXCHANGED_FOR} exchanged_for
    from pass_change c join pass p on p.id = c.pass_id
    where (c.transaction, c.id) > (${parts[0]}::text::xid8, ${parts[1]}::bigint)
      and c.transaction < pg_snapshot_xmin(pg_current_snapshot())
    order by c.transaction, c.id limit ${size + 1}`,
  );
  const listed = rows.slice(0, size);
  const last = listed.at(-1);
  const latest = new Map(listed.map((row) => [row.number, row]));
  return build(PassChangesType, {
    passes: listed.filter((row) => latest.get(row.number) === row).map((row) => gatePass(context, row)),
    cursor: last ? `${last.transaction}-${last.change_id}` : (since ?? FIRST_CURSOR),
    more: rows.length > size,
  });
}

const MAX_CHANGES = 250;

export const isCursor = (cursor: string): boolean => cursorParts(cursor) !== undefined;

/** Transaction and change behind which to go on. */
function cursorParts(cursor: string): [string, string] | undefined {
  const [, transaction, change] = CURSOR.exec(cursor) ?? [];
  const held = transaction && change && BigInt(transaction) <= LAST_TRANSACTION && BigInt(change) <= LAST_CHANGE;
  return held ? [transaction, change] : undefined;
}

function gatePass({ services, now }: Pick<RequestContext, 'services' | 'now'>, row: ChangeRow): GatePassType {
  const facts = factsOf(row);
  const areasOf = (ids: readonly number[]) => ids.map((id) => services.ports.area(id));
  const areas = areasOf(row.area_ids);
  const later = row.later_areas && { from: instant(row.later_areas.from), areas: areasOf(row.later_areas.area_ids) };
  const periodsOf = ({ from, until }: OpenPeriod): GatePeriodType[] => {
    if (!later || later.from >= until) return [build(GatePeriodType, { from, until, areas })];
    if (later.from <= from) return [build(GatePeriodType, { from, until, areas: later.areas })];
    return [
      build(GatePeriodType, { from, until: later.from, areas }),
      build(GatePeriodType, { from: later.from, until, areas: later.areas }),
    ];
  };
  return build(GatePassType, {
    number: row.number,
    exchangedForNumber: row.exchanged_for,
    usable: usableAtGates.holds(facts, now),
    validFrom: opensAt(facts),
    validTo: facts.validTo,
    areas,
    periods: openPeriods(facts, now).flatMap((period) => periodsOf(period)),
  });
}

/** Passages of a pass that the viewer reads in clear and of the cards of its chain that they own, latest first (R-EXC-7). */
export async function passagesOf(context: RequestContext, passId: string, request: PageRequest): Promise<PassagePage> {
  const first = sql`(select ${firstOf('c')} from pass c where c.id = ${passId})`;
  const ofChain = sql`e.pass_id in (select p.id from pass p
    where (p.id = ${first} or p.chain_id = ${first}) and ${ownedPasses(context.signedIn, context.now)})`;
  const rows = await context.database.rows(
    { event_id: uuid, at: timestamp, direction: oneOf(DIRECTIONS), area_id: integer, code: text },
    sql`select e.event_id, e.at, e.direction, g.area_id, g.code from passage e join gate g on g.id = e.gate_id
    where ${ofChain} order by e.at desc, e.event_id ${pageOf(request)}`,
  );
  const items = rows.map((row) =>
    build(PassageType, {
      eventId: row.event_id,
      at: instant(row.at),
      direction: row.direction,
      area: context.services.ports.area(row.area_id),
      gateCode: row.code,
    }),
  );
  const count = totalOf(context.database, sql`passage e where ${ofChain}`);
  return buildPage(PassagePage, { items, request, count });
}

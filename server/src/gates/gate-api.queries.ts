import { ownedPasses, visibleGates } from '../access/visibility.js';
import type { RequestContext } from '../context.js';
import { EXCHANGED_FOR, firstOf } from '../passes/card-chain.js';
import { DIRECTIONS } from '../passes/direction.js';
import { areasAt } from '../passes/open-areas.js';
import { FACTS, FactRow, factsOf } from '../passes/standing/facts.js';
import { build } from '../shared/build.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { buildPage, type PageRequest, pageOf, totalOf } from '../shared/paging.js';
import { arrayOf, integer, nullable, nullableColumns, oneOf, text, timestamp, uuid } from '../shared/rows.js';
import { instant, sql } from '../shared/sql.js';
import { isoTaipei } from '../shared/taipei.js';
import { CLOCK_TOLERANCE_MS } from './clock-tolerance.js';
import { PassageAnswerType, PassagePage, PassageType } from './gate-api.type.js';
import { CONTACT_TOUCH_MS, noteContact } from './gate-contact.js';
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
  gate_id: uuid,
  area_id: integer,
  heard_at: nullable(timestamp),
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
    select g.id gate_id, g.area_id, (select c.heard_at from gate_contact c where c.gate_id = g.id) heard_at, p.number, ${FACTS},
      ${areasAt(at)} area_ids, ${EXCHANGED_FOR} exchanged_for
    from gate g left join pass p on p.number = ${number.trim().toUpperCase()}
    where g.code = ${gateCodeKey(gateCode)} and g.closed_at is null and ${visibleGates(context.signedIn)}`,
  );
  if (!row) refuse(ErrorCode.UNKNOWN_GATE, 'gateCode');
  const heardAt = row.heard_at === null ? 0 : instant(row.heard_at).getTime();
  if (context.now.getTime() - heardAt >= CONTACT_TOUCH_MS) await noteContact(context, [{ gateId: row.gate_id }]);
  // A pass that was joined has all its facts.
  const pass = row.number === null ? undefined : { facts: factsOf(row as FactRow), areaIds: row.area_ids };
  const reason = passageRefusal(pass, row.area_id, at);
  return build(PassageAnswerType, { allowed: reason === null, reason, exchangedForNumber: row.exchanged_for });
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

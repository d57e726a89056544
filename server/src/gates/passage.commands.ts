import { noteReported } from '../anomalies/find.js';
import type { RequestContext } from '../context.js';
import { endWrongDeactivations } from '../no-passage/late-passages.js';
import { build } from '../shared/build.js';
import { type ApiError, ErrorCode, refuse, refuseAny } from '../shared/errors.js';
import { isId } from '../shared/ids.js';
import { arrayOf, integer, nullable, text } from '../shared/rows.js';
import { sql } from '../shared/sql.js';
import { CLOCK_TOLERANCE_MS } from './clock-tolerance.js';
import type { PassageInput } from './gate.input.js';
import { gateCodeKey, gatesByCode } from './gate-api.queries.js';
import { PassageReportType } from './gate-api.type.js';

/** The most passages of one report. */
const MAX_PASSAGES = 250;
/** What it may be behind: no pass lives longer, and a clock that tells more than that is wrong. */
const BEHIND_MS = 10 * 366 * 24 * 3_600_000;
const NUMBER = /^[A-Z0-9-]{1,40}$/;

const Stored = {
  stored: integer,
  unknown: nullable(arrayOf(text)),
};

/**
 * Stores reported passages, each event once whatever is reported again, and moves the passes' last passage forward, never
 * back, of passes that open the gate (R-GATE-1), and acts on what they show of cards (R-NOP-4, R-ANO-1), also where a report
 * is repeated that got no answer. All or nothing: errors are reported at `passages.<index>.<field>`; RATE_LIMITED
 * for a gate system that reports too many unknown numbers.
 */
export async function reportPassages(
  context: RequestContext,
  passages: readonly PassageInput[],
): Promise<PassageReportType> {
  if (passages.length === 0) refuse(ErrorCode.REQUIRED, 'passages');
  if (passages.length > MAX_PASSAGES) refuse(ErrorCode.TOO_MANY, 'passages', { limit: MAX_PASSAGES });
  const { now, database } = context;
  const gates = await gatesByCode(context, passages);
  const [earliest, latest] = [new Date(now.getTime() - BEHIND_MS), new Date(now.getTime() + CLOCK_TOLERANCE_MS)];
  const rows = passages.map(({ eventId, passNumber, gateCode, direction, at }) => ({
    ...{
      eventId: eventId.toLowerCase(),
      number: passNumber.trim().toUpperCase(),
      direction,
      at,
      gate: gates.get(gateCodeKey(gateCode)),
    },
  }));
  refuseAny(
    rows.flatMap(({ eventId, number, gate, at }, index): ApiError[] => [
      ...(isId(eventId) ? [] : [{ code: ErrorCode.INVALID, field: `passages.${index}.eventId` }]),
      ...(NUMBER.test(number) ? [] : [{ code: ErrorCode.INVALID, field: `passages.${index}.passNumber` }]),
      // What a gate saw before it was closed may be reported late.
      ...(gate && (gate.closedAt === null || at <= gate.closedAt)
        ? []
        : [{ code: ErrorCode.UNKNOWN_GATE, field: `passages.${index}.gateCode` }]),
      ...(at >= earliest && at <= latest ? [] : [{ code: ErrorCode.OUT_OF_RANGE, field: `passages.${index}.at` }]),
    ]),
  );
  // Of an event that appears twice in one report the first counts.
  const events = [...new Map(rows.toReversed().map((row) => [row.eventId, row])).values()];
  const column = <T>(of: (row: (typeof rows)[number]) => T) => events.map(of);
  await countUnknown(context, events);
  const [done] = await database.changed(
    Stored,
    sql`
    with incoming as (select * from unnest(${column(({ eventId }) => eventId)}::uuid[],
        ${column(({ number }) => number)}::text[], ${column(({ gate }) => gate?.id)}::uuid[],
        ${column(({ direction }) => direction)}::text[], ${column(({ at }) => at)}::timestamptz[])
        as e (event_id, number, gate_id, direction, at)),
      -- In one order, as the passes below: of two reports that have something in common one waits for the other.
      fresh as (insert into passage_event (event_id) select event_id from incoming order by event_id
        on conflict do nothing returning event_id),
      known as (select i.*, p.id pass_id from fresh f join incoming i on i.event_id = f.event_id
        left join pass p on p.number = i.number),
      stored as (insert into passage (event_id, at, pass_number, pass_id, gate_id, direction, reported_at, account_id)
        select event_id, at, number, pass_id, gate_id, direction, ${now}, ${context.signedIn.accountId}::uuid from known),
      latest as (select k.pass_id, max(k.at) at from known k join gate g on g.id = k.gate_id
        join pass_area a on a.pass_id = k.pass_id and a.area_id = g.area_id
          and (a.holds_from is null or a.holds_from <= k.at) and (a.holds_until is null or a.holds_until > k.at) group by k.pass_id),
      locked as (select p.id, l.at from pass p join latest l on l.pass_id = p.id
        where p.last_passage_at is null or p.last_passage_at < l.at order by p.id for no key update of p),
      moved as (update pass p set last_passage_at = l.at from locked l
        where p.id = l.id)
    select count(*)::int stored, array_agg(distinct number) filter (where pass_id is null) unknown from known`,
  );
  const numbers = [...new Set(column(({ number }) => number))];
  await noteReported(database, numbers, now);
  await endWrongDeactivations(context.services, now, numbers);
  const stored = done?.stored ?? 0;
  return build(PassageReportType, {
    stored,
    alreadyStored: passages.length - stored,
    unknownNumbers: done?.unknown ?? [],
  });
}

/** Passages of numbers that no pass has are kept for a while, but not in any number. An event that is repeated counts once. */
async function countUnknown(
  { database, services, signedIn }: RequestContext,
  events: readonly { readonly eventId: string; readonly number: string }[],
): Promise<void> {
  const [row] = await database.rows(
    { unknown: integer },
    sql`select count(*)::int as unknown
      from unnest(${events.map(({ eventId }) => eventId)}::uuid[], ${events.map(({ number }) => number)}::text[])
        as e (event_id, number)
      where not exists (select from pass p where p.number = e.number)
        and not exists (select from passage_event s where s.event_id = e.event_id)`,
  );
  if (row && row.unknown > 0)
    await services.limits.take('unknownPassagesPerGateSystem', signedIn.accountId, row.unknown);
}

import type { RequestContext } from '../context.js';
import { ErrorCode, type Fault, refuse, refuseAny } from '../shared/errors.js';
import { isId } from '../shared/ids.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import type { PassageInput } from './gate.input.js';
import { gatesByCode } from './gate.queries.js';
import { PassageReportType } from './gate.type.js';

/** The most passages of one report. */
const MAX_PASSAGES = 250;
/** What a gate's clock may be ahead. */
const AHEAD_MS = 5 * 60_000;
const NUMBER = /^[A-Z0-9-]{1,40}$/;

interface Stored {
  stored: number;
  unknown: string[] | null;
}

/**
 * Stores reported passages, each event once whatever is reported again, and moves the passes' last passage forward, never
 * back (R-GATE-1). All or nothing: faults are told at `passages.<index>.<field>`.
 */
export async function reportPassages(
  context: RequestContext,
  passages: readonly PassageInput[],
): Promise<PassageReportType> {
  if (passages.length === 0) refuse(ErrorCode.REQUIRED, 'passages');
  if (passages.length > MAX_PASSAGES) refuse(ErrorCode.TOO_MANY, 'passages', { limit: MAX_PASSAGES });
  const { em, now, services, signedIn } = context;
  const gates = await gatesByCode(context, passages);
  const latest = new Date(now.getTime() + AHEAD_MS);
  const rows = passages.map((passage) => ({ ...passage, number: passage.passNumber.trim().toUpperCase() }));
  refuseAny(
    rows.flatMap(({ eventId, number, gateCode, at }, index): Fault[] => [
      ...(isId(eventId) ? [] : [{ code: ErrorCode.INVALID, field: `passages.${index}.eventId` }]),
      ...(NUMBER.test(number) ? [] : [{ code: ErrorCode.INVALID, field: `passages.${index}.passNumber` }]),
      ...(gates.has(gateCode) ? [] : [{ code: ErrorCode.UNKNOWN_GATE, field: `passages.${index}.gateCode` }]),
      ...(at <= latest ? [] : [{ code: ErrorCode.OUT_OF_RANGE, field: `passages.${index}.at` }]),
    ]),
  );
  const column = <T>(of: (row: (typeof rows)[number]) => T) => rows.map(of);
  const select = sql`
    with incoming as (select * from unnest(${column(({ eventId }) => eventId)}::uuid[],
        ${column(({ number }) => number)}::text[], ${column(({ gateCode }) => gates.get(gateCode))}::int[],
        ${column(({ direction }) => direction)}::text[], ${column(({ at }) => at)}::timestamptz[])
        with ordinality as e (event_id, number, gate_id, direction, at, place)),
      -- In one order, so that of two reports of the same events one waits for the other.
      fresh as (insert into passage_event (event_id) select distinct event_id from incoming order by event_id
        on conflict do nothing returning event_id),
      known as (select distinct on (i.event_id) i.*, p.id pass_id from incoming i join fresh f on f.event_id = i.event_id
        left join pass p on p.number = i.number order by i.event_id, i.place),
      stored as (insert into passage (event_id, at, pass_number, pass_id, gate_id, direction, reported_at, account_id)
        select k.event_id, k.at, k.number, k.pass_id, k.gate_id, k.direction, ${now}, ${signedIn.accountId}::uuid from known k),
      latest as (select k.pass_id, max(k.at) at from known k where k.pass_id is not null group by k.pass_id),
      locked as (select p.id from pass p join latest l on l.pass_id = p.id
        where p.last_passage_at is null or p.last_passage_at < l.at order by p.id for no key update of p),
      moved as (update pass p set last_passage_at = l.at from latest l join locked k on k.id = l.pass_id
        where p.id = l.pass_id and (p.last_passage_at is null or p.last_passage_at < l.at))
    select count(*)::int stored, array_agg(distinct k.number) filter (where k.pass_id is null) unknown from known k`;
  const [done] = await em.transactional((tx) => transactionDatabase(tx).change<Stored>(select));
  services.log.debug({ stored: done?.stored }, 'passages reported');
  return Object.assign(new PassageReportType(), {
    stored: done?.stored ?? 0,
    known: passages.length - (done?.stored ?? 0),
    unknownNumbers: done?.unknown ?? [],
  });
}

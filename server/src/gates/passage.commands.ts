import { noteReported } from '../anomalies/find.js';
import type { RequestContext } from '../context.js';
import { endWrongDeactivations } from '../no-passage/late-passages.js';
import { build } from '../shared/build.js';
import { type ApiError, ErrorCode, Refusal, refuse, refuseAny } from '../shared/errors.js';
import { integer, nullable, uuid } from '../shared/rows.js';
import { sql } from '../shared/sql.js';
import type { PassageInput } from './gate.input.js';
import { gatesByCode } from './gate-api.queries.js';
import { noteContact } from './gate-contact.js';
import { checkPassages, type ReportedPassage } from './passage-check.js';
import { PassageReportType, PassageVerdictType } from './passage-report.type.js';
import { eventsThatDiffer } from './stored-events.queries.js';

/** The most passages of one report. */
const MAX_PASSAGES = 250;

/**
 * Stores reported passages, each event once whatever is reported again, and moves the passes' last passage forward, never
 * back, of passes that open the gate (R-GATE-1), and acts on what they show of cards (R-NOP-4, R-ANO-1), also where a report
 * is repeated that got no answer. All or nothing, unless the report is `partial`: errors are reported at
 * `passages.<index>.<field>`; RATE_LIMITED for a gate system that reports too many unknown numbers. Of a partial report
 * each passage is stored or refused by itself.
 */
export async function reportPassages(
  context: RequestContext,
  passages: readonly PassageInput[],
  { partial }: { readonly partial: boolean },
): Promise<PassageReportType> {
  if (passages.length === 0) refuse(ErrorCode.REQUIRED, 'passages');
  if (passages.length > MAX_PASSAGES) refuse(ErrorCode.TOO_MANY, 'passages', { limit: MAX_PASSAGES });
  const { now, database } = context;
  const reported = checkPassages(passages, await gatesByCode(context, passages), now);
  if (!partial) {
    refuseAny(
      reported.flatMap(({ index, errors }) =>
        errors.map(({ code, field }) => ({ code, field: `passages.${index}.${field}` })),
      ),
    );
  }
  const refused = new Map<ReportedPassage, ApiError>();
  for (const each of reported) if (each.errors[0]) refused.set(each, each.errors[0]);
  const sound = reported.filter((each) => !refused.has(each));
  for (const [each, error] of await unknownBeyondLimit(context, sound, { partial })) refused.set(each, error);
  const kept = sound.filter((each) => !refused.has(each));

  const fresh = await store(context, kept);
  const numbers = [...new Set(kept.map(({ number }) => number))];
  await noteContact(context, latestPassages(kept));
  await noteReported(database, numbers, now);
  await endWrongDeactivations(context.services, now, numbers);

  const repeated = kept.filter((each) => !fresh.has(each));
  const differing = await eventsThatDiffer(database, repeated);
  return build(PassageReportType, {
    stored: fresh.size,
    alreadyStored: repeated.length,
    refused: refused.size,
    unknownNumbers: [
      ...new Set([...fresh].filter(([, passId]) => passId === null).map(([{ number }]) => number)),
    ].sort(),
    verdicts: reported.map((each) => {
      const { code = null, field = null } = refused.get(each) ?? {};
      const known = differing.has(each) ? 'CONFLICT' : fresh.has(each) ? 'STORED' : 'ALREADY_STORED';
      const eventId = passages[each.index]?.eventId ?? '';
      return build(PassageVerdictType, { index: each.index, eventId, outcome: code ? 'REFUSED' : known, code, field });
    }),
  });
}

/** The latest passage at each gate. */
function latestPassages(passages: readonly ReportedPassage[]): { gateId: string; lastPassageAt: Date }[] {
  const latest = new Map<string, Date>();
  for (const { gateId, at } of passages) {
    const known = gateId && latest.get(gateId);
    if (gateId && (!known || known < at)) latest.set(gateId, at);
  }
  return [...latest].map(([gateId, lastPassageAt]) => ({ gateId, lastPassageAt }));
}

/** Stores the events that are new, each with the pass that has its number, if any does. */
async function store(
  { database, signedIn, now }: RequestContext,
  passages: readonly ReportedPassage[],
): Promise<Map<ReportedPassage, string | null>> {
  // Of an event that appears twice in one report the first counts.
  const events = new Map(passages.toReversed().map((passage) => [passage.eventId, passage]));
  const column = <T>(of: (passage: ReportedPassage) => T) => [...events.values()].map(of);
  const rows = await database.changed(
    { event_id: uuid, pass_id: nullable(uuid) },
    sql`
    with incoming as (select * from unnest(${column(({ eventId }) => eventId)}::uuid[],
        ${column(({ number }) => number)}::text[], ${column(({ gateId }) => gateId)}::uuid[],
        ${column(({ direction }) => direction)}::text[], ${column(({ at }) => at)}::timestamptz[])
        as e (event_id, number, gate_id, direction, at)),
      -- In one order, as the passes below: of two reports that have something in common one waits for the other.
      fresh as (insert into passage_event (event_id) select event_id from incoming order by event_id
        on conflict do nothing returning event_id),
      known as (select i.*, p.id pass_id from fresh f join incoming i on i.event_id = f.event_id
        left join pass p on p.number = i.number),
      stored as (insert into passage (event_id, at, pass_number, pass_id, gate_id, direction, reported_at, account_id)
        select event_id, at, number, pass_id, gate_id, direction, ${now}, ${signedIn.accountId}::uuid from known),
      latest as (select k.pass_id, max(k.at) at from known k join gate g on g.id = k.gate_id
        join pass_area a on a.pass_id = k.pass_id and a.area_id = g.area_id
          and (a.holds_from is null or a.holds_from <= k.at) and (a.holds_until is null or a.holds_until > k.at) group by k.pass_id),
      locked as (select p.id, l.at from pass p join latest l on l.pass_id = p.id
        where p.last_passage_at is null or p.last_passage_at < l.at order by p.id for no key update of p),
      moved as (update pass p set last_passage_at = l.at from locked l
        where p.id = l.id)
    select event_id, pass_id from known`,
  );
  const passOf = new Map(rows.map(({ event_id, pass_id }) => [event_id, pass_id]));
  return new Map(
    [...events.values()].flatMap((event) => {
      const passId = passOf.get(event.eventId);
      return passId === undefined ? [] : [[event, passId] as const];
    }),
  );
}

/**
 * Passages of numbers that no pass has are kept for a while, but not in any number. An event that is repeated counts once.
 * Refuses with RATE_LIMITED; of a partial report only these passages are refused.
 */
async function unknownBeyondLimit(
  { database, services, signedIn }: RequestContext,
  passages: readonly ReportedPassage[],
  { partial }: { readonly partial: boolean },
): Promise<Map<ReportedPassage, ApiError>> {
  const rows = await database.rows(
    { place: integer },
    sql`select e.place::int as place
      from unnest(${passages.map(({ eventId }) => eventId)}::uuid[], ${passages.map(({ number }) => number)}::text[])
        with ordinality as e (event_id, number, place)
      where not exists (select from pass p where p.number = e.number)
        and not exists (select from passage_event s where s.event_id = e.event_id)`,
  );
  const unknown = rows.flatMap(({ place }) => passages[place - 1] ?? []);
  const events = new Set(unknown.map(({ eventId }) => eventId));
  if (events.size === 0) return new Map();
  try {
    await services.limits.take('unknownPassagesPerGateSystem', signedIn.accountId, events.size);
    return new Map();
  } catch (problem) {
    if (!partial || !(problem instanceof Refusal)) throw problem;
    const [limited] = problem.errors;
    if (!limited) throw problem;
    return new Map(unknown.map((passage) => [passage, { ...limited, field: 'passNumber' }]));
  }
}

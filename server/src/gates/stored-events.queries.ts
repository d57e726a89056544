import { integer } from '../shared/rows.js';
import { type Database, sql } from '../shared/sql.js';
import type { ReportedPassage } from './passage-check.js';

/**
 * Which of these passages, all of them stored events, are stored with another pass number, gate, direction or time. Looked
 * up by pass and time, as events by themselves have no index; of one whose number no pass had then, by its time.
 */
export async function eventsThatDiffer(
  database: Database,
  passages: readonly ReportedPassage[],
): Promise<Set<ReportedPassage>> {
  if (passages.length === 0) return new Set();
  const column = <T>(of: (passage: ReportedPassage) => T) => passages.map(of);
  const rows = await database.rows(
    { place: integer },
    sql`
    select e.place::int as place from unnest(${column(({ eventId }) => eventId)}::uuid[],
        ${column(({ number }) => number)}::text[], ${column(({ gateId }) => gateId)}::uuid[],
        ${column(({ direction }) => direction)}::text[], ${column(({ at }) => at)}::timestamptz[])
        with ordinality as e (event_id, number, gate_id, direction, at, place)
      left join pass p on p.number = e.number
    where not exists (select from passage s where s.pass_id = p.id and s.at = e.at and s.event_id = e.event_id
        and s.pass_number = e.number and s.gate_id = e.gate_id and s.direction = e.direction)
      and not exists (select from passage s where s.pass_id is null and s.at = e.at and s.event_id = e.event_id
        and s.pass_number = e.number and s.gate_id = e.gate_id and s.direction = e.direction)`,
  );
  return new Set(rows.flatMap(({ place }) => passages[place - 1] ?? []));
}

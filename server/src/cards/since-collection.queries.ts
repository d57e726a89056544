import { OPEN_ITEM } from '../applications/forms/item-state.sql.js';
import { boolean, nullable, text, uuid } from '../shared/rows.js';
import { type Database, sql } from '../shared/sql.js';
import type { SinceCollection } from './undo-collection.guard.js';

const Row = { id: uuid, seen: boolean, deactivated: boolean, application: nullable(text) };

/** What happened to cards since they were collected, by their ids. */
export async function sinceCollection(
  database: Database,
  passIds: readonly string[],
): Promise<Map<string, SinceCollection>> {
  const rows = await database.rows(
    Row,
    sql`
    select p.id, exists (select from passage e where e.pass_id = p.id and e.at >= p.collected_at) seen,
      exists (select from deactivation d where d.pass_id = p.id and d.starts_at >= p.collected_at) deactivated,
      (select min(a.number) from application_item i join application a on a.id = i.application_id
        left join pass n on n.id = i.issued_pass_id
        where i.pass_id = p.id and (${OPEN_ITEM} or (n.exchanged_from_id = p.id and n.cancelled_at is null))) application
    from pass p where p.id = any(${passIds}::uuid[])`,
  );
  return new Map(
    rows.map(({ id, seen, deactivated, application }) => [
      id,
      { seenByGate: seen, deactivated, openApplication: application },
    ]),
  );
}

import DataLoader from 'dataloader';
import type { RequestContext } from '../context.js';
import { banInForce, banOf, knownBan } from '../people/bans-in-force.js';
import { documentsOf, recordsOf } from '../people/linked-documents.js';
import { nullable, timestamp, uuid } from '../shared/rows.js';
import { instantOrNull, raw, sql } from '../shared/sql.js';
import { lastSecondBefore } from '../shared/taipei.js';

const DOCUMENTS = sql`s.documents`;
const RECORDS = sql`s.records`;

/** Until when people are banned, as far as their companies know; by the ids of their records. */
export function knownBansLoader({ services, now }: RequestContext): DataLoader<string, Date | null> {
  return new DataLoader(async (ids) => {
    const rows = await services.database.rows(
      { id: uuid, ends_at: nullable(timestamp) },
      sql`with s as materialized (select b.*, ${documentsOf(raw('b'))} documents, ${recordsOf(raw('b'))} records
          from (select h.id person_id, h.company_id, h.id_index from person h where h.id = any(${ids}::uuid[])) b)
        select s.person_id id, (select max(g.ends_at) from ban g
          where ${banInForce(now)} and ${banOf(DOCUMENTS, RECORDS)} and ${knownBan(DOCUMENTS, RECORDS)}) ends_at from s`,
    );
    const ends = new Map(rows.map(({ id, ends_at }) => [id, instantOrNull(ends_at)]));
    return ids.map((id) => {
      const end = ends.get(id);
      return end ? lastSecondBefore(end) : null;
    });
  });
}

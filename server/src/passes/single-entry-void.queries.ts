import DataLoader from 'dataloader';
import type { RequestContext } from '../context.js';
import { integer, nullable, oneOf, uuid } from '../shared/rows.js';
import { raw, sql } from '../shared/sql.js';
import { VOIDS_PER_MONTH } from './single-entry-void.entity.js';
import { SEEN_BY, type SeenBy } from './single-entry-void.js';

/** Who has seen a pass `p`. */
export const SEEN =
  raw(`case when p.last_passage_at is not null or exists (select from passage e where e.pass_id = p.id) then 'GATE'
  else (select s.result from spot_check s where s.pass_id = p.id) end`);

export const SeenColumn = nullable(oneOf(SEEN_BY));

/** Batches what the guard of voiding must know of passes beside their facts: of those that the viewer owns. */
export function voidingLoader(
  context: RequestContext,
): DataLoader<string, { readonly seen: SeenBy | null; readonly left: number }> {
  return new DataLoader(async (ids) => {
    const rows = await context.services.database.rows(
      { id: uuid, seen: SeenColumn, taken: integer },
      sql`select p.id, ${SEEN} seen,
        (select count(*)::int from single_entry_void v where v.company_id = p.company_id
          and v.month = to_char(p.issued_at at time zone 'Asia/Taipei', 'YYYY-MM')) taken
      from pass p where p.id = any(${ids}::uuid[])`,
    );
    const found = new Map(rows.map(({ id, seen, taken }) => [id, { seen, left: VOIDS_PER_MONTH - taken }]));
    return ids.map((id) => found.get(id) ?? new Error('no such pass'));
  });
}

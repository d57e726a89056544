import DataLoader from 'dataloader';
import type { RequestContext } from '../context.js';
import { boolean, uuid } from '../shared/rows.js';
import { raw, sql } from '../shared/sql.js';

/** Whether the company has removed the holder of the card `alias` (R-PER-4). */
export const holderRemoved = (alias: 'p' | 'n') =>
  raw(`exists (select from person r where r.id = ${alias}.person_id and r.deleted_at is not null)`);

/** Batches whether holders of passes, which the viewer was already shown, were removed. */
export function holderRemovedLoader(context: RequestContext): DataLoader<string, boolean> {
  return new DataLoader(async (ids) => {
    const rows = await context.services.database.rows(
      { id: uuid, removed: boolean },
      sql`select p.id, ${holderRemoved('p')} removed from pass p where p.id = any(${ids}::uuid[])`,
    );
    const removed = new Set(rows.filter((row) => row.removed).map(({ id }) => id));
    return ids.map((id) => removed.has(id));
  });
}

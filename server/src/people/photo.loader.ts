import DataLoader from 'dataloader';
import type { RequestContext } from '../context.js';
import { uuid } from '../shared/rows.js';
import { sql } from '../shared/sql.js';

/** Batches whether a photo of a person is on file; the caller has checked that the viewer may see the person. */
export function photoLoader(context: RequestContext): DataLoader<string, boolean> {
  return new DataLoader(async (personIds) => {
    const rows = await context.services.database.rows(
      { person_id: uuid },
      sql`select distinct t.person_id from person_attachment t
      where t.person_id = any(${personIds}::uuid[]) and t.kind = 'PHOTO' and t.removed_at is null`,
    );
    const found = new Set(rows.map((row) => row.person_id));
    return personIds.map((id) => found.has(id));
  });
}

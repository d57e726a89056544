import DataLoader from 'dataloader';
import type { RequestContext } from '../../context.js';
import type { GrantedPlaces } from '../../passes/single-entry-monthly-limit.js';
import { integer, uuid } from '../../shared/rows.js';
import { sql } from '../../shared/sql.js';

/** The places that were granted on an item: all of them, those that passes have taken, and those that were taken back. */
export interface ItemGrant extends GrantedPlaces {
  readonly takenBack: number;
}

/** Batches what was granted on items that the viewer was already shown; null where nothing was (R-ONE-10). */
export function grantedPlacesLoader(context: RequestContext): DataLoader<string, ItemGrant | null> {
  return new DataLoader(async (itemIds) => {
    const rows = await context.services.database.rows(
      { item_id: uuid, granted: integer, used: integer, taken_back: integer },
      sql`select g.item_id, count(*)::int granted, count(g.pass_id)::int used, count(g.taken_back_at)::int taken_back
        from single_entry_grant g where g.item_id = any(${itemIds}::uuid[]) group by 1`,
    );
    const found = new Map(
      rows.map(({ item_id, granted, used, taken_back: takenBack }) => [item_id, { granted, used, takenBack }]),
    );
    return itemIds.map((id) => found.get(id) ?? null);
  });
}

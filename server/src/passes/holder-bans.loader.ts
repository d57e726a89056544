import DataLoader from 'dataloader';
import type { RequestContext } from '../context.js';
import { holderBanEnd } from '../people/bans-in-force.js';
import { nullable, timestamp, uuid } from '../shared/rows.js';
import { type Database, instantOrNull, sql } from '../shared/sql.js';

/** When the last ban of the holder ends that is not lifted, by the ids of passes (R-BAN-1). */
export async function holderBans(database: Database, passIds: readonly string[]): Promise<Map<string, Date | null>> {
  const rows = await database.rows(
    { id: uuid, ends_at: nullable(timestamp) },
    sql`select p.id, ${holderBanEnd('p')} ends_at from pass p where p.id = any(${passIds}::uuid[])`,
  );
  return new Map(rows.map(({ id, ends_at }) => [id, instantOrNull(ends_at)]));
}

/** Batches {@link holderBans}. */
export function holderBansLoader({ services }: RequestContext): DataLoader<string, Date | null> {
  return new DataLoader(async (ids) => {
    const bans = await holderBans(services.database, ids);
    return ids.map((id) => bans.get(id) ?? null);
  });
}

import { type Database, sql } from '../shared/sql.js';

/**
 * Keeps cards as they are until the transaction ends, and with each the one that is to take its place, which is deactivated with it
 * (R-EXC-4): in the order in which all lock them, so that two who need the same never wait for each other.
 */
export async function lockPasses(database: Database, ids: readonly string[]): Promise<void> {
  await database.change(sql`select p.id from pass p where p.id = any(${ids}::uuid[])
    or (p.exchanged_from_id = any(${ids}::uuid[]) and p.cancelled_at is null) order by p.id for no key update`);
}

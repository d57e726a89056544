import { isMark } from '../files/storage-mark.js';
import type { Services } from '../services.js';
import { text } from '../shared/rows.js';
import { sql } from '../shared/sql.js';

const BATCH = 500;
/** Twice the lifetime of an unused upload: a younger file may belong to one in progress. */
const YOUNG_MS = 48 * 3_600_000;

/** Deletes files in storage that no row refers to, such as partly written ones left by a killed process. */
export async function reconcileFiles({
  database,
  databaseClock,
  log,
  storage,
}: Pick<Services, 'database' | 'databaseClock' | 'log' | 'storage'>): Promise<void> {
  const young = (await databaseClock.now()).getTime() - YOUNG_MS;
  let removed = 0;
  for await (const page of storage.keys()) {
    for (let from = 0; from < page.length; from += BATCH) {
      const keys = page.slice(from, from + BATCH);
      const rows = await database.rows(
        { key: text },
        sql`select storage_key as key from stored_file where storage_key = any(${keys})`,
      );
      const known = new Set(rows.map(({ key }) => key));
      for (const key of keys.filter((candidate) => !known.has(candidate) && !isMark(candidate))) {
        const writtenAt = await storage.writtenAt(key);
        if (!writtenAt || writtenAt.getTime() > young) continue;
        await storage.delete(key);
        removed += 1;
      }
    }
  }
  if (removed > 0) log.warn({ removed }, 'files without a row removed');
}

import type { Services } from '../services.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { sql } from '../shared/sql.js';

type Claimant = Pick<Services, 'clock' | 'database'>;

/**
 * Runs `work` while no other file arrives for an upload and no other check of it runs, on any node. Refuses with
 * CONFLICT if one does. A claim that a killed process left behind ends after `longestMs`.
 */
export async function withClaim<T>(
  { clock, database }: Claimant,
  id: string,
  longestMs: number,
  work: (until: Date) => Promise<T>,
): Promise<T> {
  const now = clock.now();
  const until = new Date(now.getTime() + longestMs);
  const claimed = await database.change(sql`
    update upload set busy_until = ${until}::timestamptz
    where id = ${id} and file_id is null and (busy_until is null or busy_until <= ${now}::timestamptz)`);
  if (claimed === 0) refuse(ErrorCode.CONFLICT);
  try {
    return await work(until);
  } finally {
    await database.change(sql`
      update upload set busy_until = null where id = ${id} and busy_until = ${until}::timestamptz`);
  }
}

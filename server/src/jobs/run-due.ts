import type { PgBoss } from 'pg-boss';
import type { JobData, JobName, JobOutcome } from '../services.js';

const BATCH = 100;

/** Does what waits in a queue, also what waits for a later try, until nothing is left or something has failed. */
export async function runDue<Name extends JobName>(
  boss: PgBoss,
  name: Name,
  handle: (data: JobData[Name]) => Promise<void>,
): Promise<JobOutcome> {
  let done = 0;
  let failed = 0;
  let found: number;
  do {
    const jobs = await boss.fetch<JobData[Name]>(name, { batchSize: BATCH, ignoreStartAfter: true });
    for (const { id, data } of jobs) {
      try {
        await handle(data);
        await boss.complete(name, id);
        done += 1;
      } catch (problem) {
        await boss.fail(name, id, { message: problem instanceof Error ? problem.message : 'unknown' });
        failed += 1;
      }
    }
    found = jobs.length;
  } while (found > 0 && failed === 0);
  return { done, failed };
}

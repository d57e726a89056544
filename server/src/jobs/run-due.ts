import type { PgBoss } from 'pg-boss';
import type { JobData, JobOutcome } from '../services.js';
import type { QueueName } from './queues.js';

const BATCH = 100;

/** Runs the jobs of a queue, including those that wait for a later try, until none is left or one has failed. */
export async function runDue<Name extends QueueName>(
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

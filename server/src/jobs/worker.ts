import type { Job, JobResult, PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import { channels } from '../messages/channels.js';
import type { JobData } from '../services.js';
import { withMarks } from '../shared/request-marks.js';
import type { QueueName } from './queues.js';

export type Handlers = { readonly [Name in QueueName]: (data: JobData[Name]) => Promise<void> };

const POLLING_SECONDS = 1;
/** Deliveries go in so many lines: one that waits for a gateway keeps only its own line from going on. */
const LINES = 3;

/** Lets this node take jobs from a queue. A job that fails waits for its next try. */
export async function startWorker<Name extends QueueName>(
  boss: PgBoss,
  name: Name,
  handlers: Handlers,
  log: Logger,
): Promise<void> {
  const deliveries = channels.find(({ queue }) => queue === name)?.deliveriesAtOnce;
  const options = {
    pollingIntervalSeconds: POLLING_SECONDS,
    ...(deliveries && { localConcurrency: LINES, batchSize: Math.ceil(deliveries / LINES) }),
    perJobResults: true,
  } as const;
  const settle = async ({ id, data }: Job<JobData[Name]>): Promise<JobResult> => {
    try {
      await withMarks({ requestId: id }, () => handlers[name](data));
      return { id, status: 'completed' };
    } catch (problem) {
      const message = problem instanceof Error ? problem.message : 'unknown';
      log.warn({ job: name, id, message }, 'job failed');
      return { id, status: 'failed', output: { message } };
    }
  };
  await boss.work<JobData[Name], void, typeof options>(name, options, (jobs) => Promise.all(jobs.map(settle)));
}

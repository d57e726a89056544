import type { Job, JobResult, PgBoss } from 'pg-boss';
import { channels } from '../messages/channels.js';
import type { JobData, Services } from '../services.js';
import { withMarks } from '../shared/request-marks.js';
import { inSpan, openRootSpan } from '../shared/spans.js';
import type { QueueName } from './queues.js';

export type Handlers = { readonly [Name in QueueName]: (data: JobData[Name]) => Promise<void> };

const POLLING_SECONDS = 1;

/** Lets this node take jobs from a queue. A job that fails waits for its next try. */
export async function startWorker<Name extends QueueName>(
  boss: PgBoss,
  name: Name,
  handlers: Handlers,
  { log, meter }: Pick<Services, 'log' | 'meter'>,
): Promise<void> {
  const options = {
    pollingIntervalSeconds: POLLING_SECONDS,
    batchSize: channels.find(({ queue }) => queue === name)?.deliveriesAtOnce ?? 1,
    perJobResults: true,
  } as const;
  const settle = async ({ id, data }: Job<JobData[Name]>): Promise<JobResult> => {
    const timer = meter.jobs.startTimer({ queue: name });
    const span = openRootSpan(`job ${name}`, { 'port_pass.job_id': id });
    try {
      await inSpan(span, () => withMarks({ requestId: id }, () => handlers[name](data)));
      timer({ outcome: 'completed' });
      return { id, status: 'completed' };
    } catch (problem) {
      const message = problem instanceof Error ? problem.message : 'unknown';
      timer({ outcome: 'failed' });
      log.warn({ job: name, id, message }, 'job failed');
      return { id, status: 'failed', output: { message } };
    }
  };
  await boss.work<JobData[Name], void, typeof options>(name, options, (jobs) => Promise.all(jobs.map(settle)));
}

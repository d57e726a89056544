import { type Db, fromKysely, type KyselyTransactionLike } from 'pg-boss';
import { runCampaigns } from '../campaigns/run-campaigns.js';
import { byDeliveryQueue, channels, type DeliveryQueue } from '../messages/channels.js';
import { deliverMessage } from '../messages/delivery.js';
import { askSmsStates } from '../messages/sms/ask-states.js';
import { findReadAlerts } from '../read-log/find-alerts.js';
import { remind } from '../reminders/remind.js';
import type { JobData, JobName, Jobs, Services } from '../services.js';
import { publishFigures } from '../statistics/publish-figures.js';
import { applyDecisions } from '../work/apply-decisions.js';
import { JOBS_SCHEMA, openEngine } from './boss.js';
import { comparePassages } from './compare-passages.js';
import { failedJobs } from './failed-jobs.js';
import { measured } from './measured.js';
import { QUEUE_NAMES } from './queues.js';
import { reconcileFiles } from './reconcile-files.js';
import { retain } from './retention.js';
import { runDue } from './run-due.js';
import { sweep } from './sweep.js';
import { whenRefused } from './when-refused.js';
import { type Handlers, startWorker } from './worker.js';

export type JobServices = Omit<Services, 'jobs'>;

/** The handlers looked up by any name: a queue of deliveries exists for known channels only. */
type AnyHandlers = { readonly [Name in JobName]?: (data: JobData[Name]) => Promise<void> };

export interface JobOptions {
  /** Whether this node runs jobs by itself; otherwise they wait. */
  readonly background?: boolean;
}

const URGENT = 1;
const STOP_MS = 8_000;

/** Starts the job engine on a database that `prepareJobs` has prepared. Throws if it has not. */
export async function openJobs(services: JobServices, { background = true }: JobOptions = {}): Promise<Jobs> {
  const boss = await openEngine(services, background);
  const deliver = ({ id }: JobData[DeliveryQueue]) => deliverMessage({ ...services, whenRefused }, id);
  const send: Jobs['send'] = async (em, name, data, { urgent = false, replacing = false, afterSeconds } = {}) => {
    const transaction = em.getTransactionContext<KyselyTransactionLike>();
    if (!transaction) throw new Error(`The job ${name} was requested outside a transaction.`);
    const db = fromKysely(transaction);
    if (replacing && (await isRunning(db, name, data))) return;
    await boss.send(name, data, {
      db,
      ...(urgent && { priority: URGENT }),
      ...(afterSeconds !== undefined && { startAfter: afterSeconds }),
    });
  };
  const sendMany: Jobs['sendMany'] = async (em, name, data) => {
    const transaction = em.getTransactionContext<KyselyTransactionLike>();
    if (!transaction) throw new Error(`The jobs ${name} were requested outside a transaction.`);
    await boss.insert(
      name,
      data.map((each) => ({ data: each as object })),
      { db: fromKysely(transaction) },
    );
  };
  const handlers: Handlers = measured(services.meter, {
    ...byDeliveryQueue(() => deliver),
    sweep: () => sweep(services, async (queue, id) => void (await boss.send(queue, { id }))),
    retention: () => retain(services),
    remind: () => remind({ ...services, jobs: { send } }),
    'compare-passages': () => comparePassages({ ...services, jobs: { send } }),
    'publish-figures': async () => publishFigures(services, await services.databaseClock.now()),
    'read-alerts': () => findReadAlerts({ ...services, jobs: { send } }),
    'phone-campaigns': () => runCampaigns({ ...services, jobs: { sendMany } }),
    'ask-sms-states': () => askSmsStates({ ...services, whenRefused }),
    'pending-decisions': () => applyDecisions({ ...services, jobs }),
    'reconcile-files': () => reconcileFiles(services),
  });
  const pause = async (): Promise<void> => {
    await Promise.all(QUEUE_NAMES.map((name) => boss.offWork(name, { wait: false })));
  };
  const resume = async (): Promise<void> => {
    // One that failed halfway has started some.
    await pause();
    if (background) for (const name of QUEUE_NAMES) await startWorker(boss, name, handlers, services.log);
  };
  const jobs: Jobs = {
    send,
    sendMany,
    async deliverDue() {
      const outcome = { done: 0, failed: 0 };
      for (const { queue } of channels) {
        const { done, failed } = await runDue(boss, queue, handlers[queue]);
        outcome.done += done;
        outcome.failed += failed;
      }
      return outcome;
    },
    async run(name, data) {
      const handle = (handlers as AnyHandlers)[name];
      if (!handle) throw new Error(`There is no queue ${name}.`);
      await handle(data);
    },
    failed: (since) => failedJobs(services.database, since),
    pause,
    resume,
    stop: () => boss.stop({ graceful: true, timeout: STOP_MS }),
  };
  await resume();
  return jobs;
}

/** Whether a job with this data runs at this moment; one that waits is deleted. */
async function isRunning(db: Db, name: JobName, data: JobData[JobName]): Promise<boolean> {
  const alike = `from ${JOBS_SCHEMA}.job where name = $1 and data = $2::jsonb`;
  const values = [name, JSON.stringify(data)];
  await db.executeSql(`delete ${alike} and state in ('created', 'retry')`, values);
  const { rows } = await db.executeSql(`select id ${alike} and state = 'active'`, values);
  return rows.length > 0;
}

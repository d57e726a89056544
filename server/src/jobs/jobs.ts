import type { PGlite } from '@electric-sql/pglite';
import { fromKysely, type Job, type JobResult, type KyselyTransactionLike, type PgBoss } from 'pg-boss';
import { deliverMessage } from '../mail/delivery.js';
import { type MailTransport, openTransport } from '../mail/transport.js';
import { APP_ROLE, connectionOptions, DATABASE_TIMEOUTS } from '../orm.config.js';
import type { JobData, JobName, Jobs, Services } from '../services.js';
import { ZONE } from '../shared/taipei.js';
import { bossOnPglite, bossOnPostgres } from './boss.js';
import { JOB_NAMES } from './queues.js';
import { reconcileFiles } from './reconcile-files.js';
import { runDue } from './run-due.js';
import { sweep } from './sweep.js';

export type JobServices = Pick<Services, 'clock' | 'database' | 'env' | 'log' | 'orm' | 'storage' | 'vault'>;

export interface JobOptions {
  /** Whether this node does jobs by itself; without it they wait. */
  readonly background?: boolean;
  /** In place of the gateway that the settings name. */
  readonly transport?: MailTransport;
}

const POOL_SIZE = 3;
const POLLING_SECONDS = 1;
/** Mails handed to the gateway side by side, and at most so many a second. */
const DELIVERIES_AT_ONCE = 10;
const STOP_MS = 20_000;

/** Starts the job engine on a database that `prepareJobs` made ready. Throws if it is not. */
export async function openJobs(services: JobServices, options: JobOptions = {}): Promise<Jobs> {
  const { background = true, transport = openTransport(services.env) } = options;
  const boss = await engine(services, background);
  // Its errors may carry statements with their values: the code says enough.
  boss.on('error', (problem) => services.log.error({ code: codeOf(problem) }, 'job engine'));
  await boss.start().catch(async (problem: unknown) => {
    await boss.stop({ graceful: false });
    throw problem;
  });

  const handlers: { readonly [Name in JobName]: (data: JobData[Name]) => Promise<void> } = {
    'deliver-message': ({ id }) => deliverMessage({ ...services, transport }, id),
    sweep: () => sweep(services, async (id) => void (await boss.send('deliver-message', { id }))),
    'reconcile-files': () => reconcileFiles(services),
  };
  if (background) for (const name of JOB_NAMES) await startWorker(boss, name, handlers, services);

  return {
    async send(em, name, data) {
      const transaction = em.getTransactionContext<KyselyTransactionLike>();
      if (!transaction) throw new Error(`The job ${name} was asked for outside a transaction.`);
      await boss.send(name, data, { db: fromKysely(transaction) });
    },
    deliverDue: () => runDue(boss, 'deliver-message', handlers['deliver-message']),
    run: (name, data) => handlers[name](data),
    async stop() {
      await boss.stop({ graceful: true, timeout: STOP_MS });
      transport?.close();
    },
  };
}

async function engine({ env, orm }: JobServices, background: boolean): Promise<PgBoss> {
  const options = { migrate: false, supervise: background, schedule: background };
  if (!env.databaseUrl)
    return bossOnPglite((await orm.em.getConnection().getNativeClient()) as unknown as PGlite, options);
  return bossOnPostgres({
    ...options,
    connectionString: env.databaseUrl,
    max: POOL_SIZE,
    connectionTimeoutMillis: DATABASE_TIMEOUTS.acquire,
    options: connectionOptions({
      TimeZone: ZONE,
      role: APP_ROLE,
      statement_timeout: DATABASE_TIMEOUTS.statement,
      lock_timeout: DATABASE_TIMEOUTS.lock,
      idle_in_transaction_session_timeout: DATABASE_TIMEOUTS.idleInTransaction,
    }),
  });
}

async function startWorker<Name extends JobName>(
  boss: PgBoss,
  name: Name,
  handlers: { readonly [Each in JobName]: (data: JobData[Each]) => Promise<void> },
  { log }: JobServices,
): Promise<void> {
  const options = {
    pollingIntervalSeconds: POLLING_SECONDS,
    batchSize: name === 'deliver-message' ? DELIVERIES_AT_ONCE : 1,
    perJobResults: true,
  } as const;
  const settle = async ({ id, data }: Job<JobData[Name]>): Promise<JobResult> => {
    try {
      await handlers[name](data);
      return { id, status: 'completed' };
    } catch (problem) {
      const message = problem instanceof Error ? problem.message : 'unknown';
      log.warn({ job: name, id, message }, 'job failed');
      return { id, status: 'failed', output: { message } };
    }
  };
  await boss.work<JobData[Name], void, typeof options>(name, options, (jobs) => Promise.all(jobs.map(settle)));
}

function codeOf(problem: unknown): string {
  const { code, name } = problem as { code?: unknown; name?: unknown };
  return String(code ?? name ?? 'unknown');
}

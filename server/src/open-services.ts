import { type Logger, pino } from 'pino';
import { RateLimits } from './access/rate-limits.js';
import { Vault } from './access/vault.js';
import { type Connections, connect } from './database.js';
import type { Env } from './env.js';
import { openStorage } from './files/storage.js';
import { PassCodeSigner } from './gates/pass-code.js';
import { openJobs } from './jobs/jobs.js';
import { loadPorts } from './ports/port.queries.js';
import type { Services } from './services.js';
import { credentialLookups } from './sessions/credentials.js';
import { type Clock, systemClock } from './shared/clock.js';

/** What a caller may replace: the clock and the outside worlds. */
export interface ServiceOptions {
  readonly clock?: Clock;
  readonly log?: Logger;
  readonly jobs?: Parameters<typeof openJobs>[1];
}

/** Services with what it takes to end them. */
export interface OpenServices extends Services {
  /** Finishes running jobs and closes the database. */
  close(): Promise<void>;
}

/** Opens database, storage and jobs as the settings say. */
export async function openServices(env: Env, options: ServiceOptions = {}): Promise<OpenServices> {
  const connections: Connections = await connect(env);
  const { orm, database, analystDatabase } = connections;
  // Written beside the work, not in its way.
  const log = options.log ?? pino({ level: env.logLevel }, pino.destination({ sync: false }));
  const clock = options.clock ?? systemClock;
  const base = {
    env,
    clock,
    log,
    orm,
    database,
    analystDatabase,
    vault: new Vault(env),
    passCodes: new PassCodeSigner(env.passCodeKey),
    storage: await openStorage(env),
    limits: new RateLimits(database),
    ports: await loadPorts(database),
    credentials: credentialLookups(database, clock),
  };
  const jobs = await openJobs(base, options.jobs);
  return {
    ...base,
    jobs,
    close: async () => {
      await jobs.stop();
      await connections.close();
      log.flush();
    },
  };
}

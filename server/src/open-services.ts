import { type Logger, pino } from 'pino';
import { RateLimits } from './access/rate-limits.js';
import { Vault } from './access/vault.js';
import { type Connections, connect } from './database.js';
import type { Env } from './env.js';
import { openStorage } from './files/storage.js';
import { PassCodeSigner } from './gates/pass-code.js';
import { type JobOptions, openJobs } from './jobs/jobs.js';
import { type ChannelTransports, closeTransports, openTransports } from './messages/transports.js';
import { loadPorts } from './ports/port.queries.js';
import type { Services } from './services.js';
import { credentialLookups } from './sessions/credentials.js';
import { type Clock, systemClock } from './shared/clock.js';

/** The parts a caller can replace: the clock and the outside worlds. */
export interface ServiceOptions {
  readonly clock?: Clock;
  readonly log?: Logger;
  /** In place of the gateways that the settings name. */
  readonly transports?: ChannelTransports;
  readonly jobs?: JobOptions;
}

/** Services that can be closed. */
export interface OpenServices extends Services {
  /** Finishes running jobs and closes all connections. */
  close(): Promise<void>;
}

/** Opens database, storage, transports and jobs according to the settings. */
export async function openServices(env: Env, options: ServiceOptions = {}): Promise<OpenServices> {
  const connections: Connections = await connect(env);
  const { orm, database, analystDatabase } = connections;
  // Asynchronous: logging must not delay requests.
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
    transports: options.transports ?? openTransports(env),
  };
  const jobs = await openJobs(base, options.jobs);
  return {
    ...base,
    jobs,
    close: async () => {
      await jobs.stop();
      closeTransports(base.transports);
      await connections.close();
      log.flush();
    },
  };
}

import { destination, type Logger } from 'pino';
import { Shares } from './access/fair-share.js';
import { RateLimits } from './access/rate-limits.js';
import { Vault } from './access/vault.js';
import { type Connections, connect } from './database.js';
import type { Env } from './env.js';
import { WorkerChecker } from './files/check/file-checker.js';
import { openStorage } from './files/storage.js';
import { passCodesOf } from './gates/pass-code.js';
import { type JobOptions, openJobs } from './jobs/jobs.js';
import { type ChannelTransports, closeTransports, openTransports } from './messages/transports.js';
import { Meter } from './metrics/meter.js';
import { loadPorts } from './ports/port.queries.js';
import type { Services } from './services.js';
import { credentialLookups } from './sessions/credentials.js';
import { type Clock, systemClock } from './shared/clock.js';
import { Readiness } from './shared/readiness.js';
import { createLog } from './shared/request-marks.js';
import { databaseClock } from './shared/sql.js';
import type { CheckedServices } from './startup/check.js';
import { startupChecks } from './startup/checks.js';
import { ClockWatch } from './startup/clock-watch.js';

/** The parts a caller can replace: the clock and the outside worlds. */
export interface ServiceOptions {
  /** A clock of one's own is also taken for the database's. */
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

/**
 * Opens database, storage, transports and jobs according to the settings.
 * @throws one sentence if this server must not work here (startup/)
 */
export async function openServices(env: Env, options: ServiceOptions = {}): Promise<OpenServices> {
  const meter = new Meter();
  // Loaded only where traces are wanted.
  const endTraces =
    env.traces && (await import('./tracing/otlp.js')).collectTraces(env.traces.endpoint, env.traces.serviceName);
  const connections: Connections = await connect(env, meter);
  try {
    const services = await openOn(connections, meter, env, options);
    return { ...services, close: () => services.close().finally(endTraces) };
  } catch (problem) {
    await connections.close();
    throw problem;
  }
}

async function openOn(
  connections: Connections,
  meter: Meter,
  env: Env,
  options: ServiceOptions,
): Promise<OpenServices> {
  const { orm, database, analystDatabase, probeDatabase } = connections;
  // Asynchronous: logging must not delay requests.
  const log = options.log ?? createLog(env.logLevel, destination({ sync: false }));
  const clock = options.clock ?? systemClock;
  const base = {
    env,
    clock,
    databaseClock: options.clock ? { now: async () => clock.now() } : databaseClock(database),
    readiness: new Readiness(),
    log,
    meter,
    orm,
    database,
    analystDatabase,
    probeDatabase,
    vault: new Vault(env.keys, {
      unbound: env.besidePreviousVersion,
      report: (column, row) => log.error({ column, row }, 'an encrypted value cannot be read'),
    }),
    passCodes: passCodesOf(env.keys.passCode),
    storage: await openStorage(env),
    fileChecker: new WorkerChecker(),
    limits: new RateLimits(database, (limit) => meter.limits.inc({ limit })),
    shares: new Shares(),
    ports: await loadPorts(database),
    credentials: credentialLookups(database, clock),
    transports: options.transports ?? openTransports(env),
  };
  await refuseIfWrongHere(base);
  const jobs = await openJobs(base, options.jobs);
  const services = { ...base, jobs };
  const clockWatch = new ClockWatch(services);
  return {
    ...services,
    close: async () => {
      clockWatch.stop();
      await jobs.stop();
      await base.fileChecker.close();
      closeTransports(base.transports);
      await connections.close();
      log.flush();
    },
  };
}

async function refuseIfWrongHere(services: CheckedServices): Promise<void> {
  for (const check of startupChecks) {
    const problem = await check(services);
    if (problem) throw new Error(problem);
  }
}

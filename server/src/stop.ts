import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { STOPPING } from './http/drain.js';
import type { OpenServices } from './open-services.js';

/** After the pause, a request or an upload may go on for this time; a request takes no longer. */
const LAST_REQUESTS_MS = 10_000;

/** In any case the process ends this long after it was asked to, before what started it kills it. */
const END_MS = 25_000;

/** First makes `/ready` refuse and serves on for the pause, until no balancer sends any more; then closes. */
type Stop = (pauseMs: number) => Promise<void>;

/**
 * Ends the server: requests in flight are answered, no new ones are taken, running jobs end. Asked a second time, it
 * leaves out the rest of the pause.
 */
export function stopper(app: FastifyInstance, services: OpenServices, afterwards: () => void): Stop {
  const haste = new AbortController();
  let stopping: Promise<void> | undefined;

  const stop = async (pauseMs: number): Promise<void> => {
    setTimeout(() => process.exit(1), END_MS).unref();
    services.readiness.block(STOPPING);
    await services.jobs.pause().catch(() => undefined);
    await wait(pauseMs, undefined, { signal: haste.signal }).catch(() => undefined);
    setTimeout(() => app.server.closeAllConnections(), LAST_REQUESTS_MS).unref();
    await app.close();
    await services.close();
    afterwards();
  };
  return (pauseMs) => {
    if (stopping) haste.abort();
    stopping ??= stop(pauseMs);
    return stopping;
  };
}

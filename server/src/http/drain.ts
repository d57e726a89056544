import { setImmediate } from 'node:timers/promises';
import fastifyPlugin from 'fastify-plugin';
import type { Services } from '../services.js';

/** How often a server that is closing looks for idle connections. */
const IDLE_SWEEP_MS = 50;

/** Why `/ready` refuses once the server has been asked to end. */
export const STOPPING = 'stopping';

/**
 * Makes closing wait for requests, not for connections: data that has arrived is read first, and a connection that is
 * kept alive is closed as soon as its request is answered, from the moment on that the server is to end.
 */
export const drainOnClose = ({ readiness }: Pick<Services, 'readiness'>) =>
  fastifyPlugin(async (app) => {
    app.addHook('onSend', (_request, reply, _payload, done) => {
      if (readiness.has(STOPPING)) void reply.header('connection', 'close');
      done();
    });
    app.addHook('preClose', async () => {
      for (let turn = 0; turn < 3; turn += 1) await setImmediate();
      // After the reads of a turn: a connection whose request has just arrived is not idle.
      setInterval(async () => {
        await setImmediate();
        app.server.closeIdleConnections();
      }, IDLE_SWEEP_MS).unref();
    });
  });

import { setImmediate } from 'node:timers/promises';
import fastifyCookie from '@fastify/cookie';
import Fastify, { type FastifyInstance } from 'fastify';
import { createApollo } from './execution/apollo.js';
import { fileRoutes } from './files/routes.js';
import { explorerRoutes } from './http/explorer.js';
import { graphqlRoute } from './http/graphql.js';
import { securityHeaders } from './http/headers.js';
import { healthRoutes } from './http/health.js';
import { requestLog } from './http/log.js';
import { clientRoutes } from './http/static.js';
import { outboxPage } from './messages/outbox-page.js';
import { createSchema } from './schema.js';
import type { Services } from './services.js';
import { ErrorCode, errorBody } from './shared/errors.js';
import { logUnexpected } from './shared/unexpected.js';

/** A connection on which nothing moves for so long is closed. */
const CONNECTION_TIMEOUT_MS = 30_000;

/** Time a client has to send a whole request: a scan of 10 MB from a phone takes a while. */
const RECEIVE_TIMEOUT_MS = 120_000;

/** How often a server that is closing looks for connections fallen idle. */
const IDLE_SWEEP_MS = 50;

/** Builds the whole server without listening; main and every test call it. Closing it drains requests in flight. */
export async function createApp(services: Services): Promise<FastifyInstance> {
  const { env, log } = services;
  const app = Fastify({
    logger: false,
    trustProxy: env.trustedProxies > 0 ? env.trustedProxies : false,
    connectionTimeout: CONNECTION_TIMEOUT_MS,
    requestTimeout: RECEIVE_TIMEOUT_MS,
    keepAliveTimeout: CONNECTION_TIMEOUT_MS,
    return503OnClosing: false,
    routerOptions: { maxParamLength: 200 },
  });
  app.removeContentTypeParser('text/plain');
  app.setErrorHandler<Error & { statusCode?: number }>((error, _request, reply) => {
    const status = error.statusCode ?? 500;
    const told = status >= 500 ? logUnexpected(log, error, 'request failed') : { code: ErrorCode.BAD_REQUEST };
    return reply.code(status).send(errorBody([told]));
  });
  securityHeaders(app, { https: env.publicUrl.startsWith('https:') });
  app.addHook('preClose', () => drain(app));
  await app.register(fastifyCookie);
  requestLog(app, log);
  healthRoutes(app, services);

  const apollo = createApollo(createSchema(), env);
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());
  graphqlRoute(app, apollo, services);
  await app.register(fileRoutes(services));
  await app.register(outboxPage(services));
  explorerRoutes(app, services);
  await app.register(clientRoutes);
  return app;
}

/**
 * Lets closing wait for requests, not for connections: what has arrived is read before the server closes, and a
 * connection that is kept alive is closed as soon as its request is answered.
 */
async function drain(app: FastifyInstance): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await setImmediate();
  // After the reads of a turn: a connection whose request has just arrived is not idle.
  setInterval(async () => {
    await setImmediate();
    app.server.closeIdleConnections();
  }, IDLE_SWEEP_MS).unref();
}

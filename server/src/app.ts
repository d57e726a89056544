import fastifyCookie from '@fastify/cookie';
import Fastify, { type FastifyInstance } from 'fastify';
import { createApollo } from './execution/apollo.js';
import { fileRoutes } from './files/routes.js';
import { drainOnClose } from './http/drain.js';
import { explorerRoutes } from './http/explorer.js';
import { graphqlRoutes } from './http/graphql.js';
import { securityHeaders } from './http/headers.js';
import { healthRoutes } from './http/health.js';
import { requestLog } from './http/log.js';
import { clientRoutes } from './http/static.js';
import { outboxPage } from './messages/outbox-page.js';
import { createSchema } from './schema.js';
import type { Services } from './services.js';
import { ErrorCode, errorBody } from './shared/errors.js';
import { sendFault } from './shared/send-fault.js';
import { shownFault } from './shared/unexpected.js';

/** An idle connection is closed after this time. */
const CONNECTION_TIMEOUT_MS = 30_000;

/** How long a client may take to send a request: a phone needs a while for a scan of 10 MB. */
const RECEIVE_TIMEOUT_MS = 120_000;

/** Builds the whole server without listening; main and every test call it. Closing it drains requests in flight. */
export async function createApp(services: Services): Promise<FastifyInstance> {
  const { env, log } = services;
  const app = Fastify({
    logger: false,
    trustProxy: (address) => env.trustedProxies.has(address),
    connectionTimeout: CONNECTION_TIMEOUT_MS,
    requestTimeout: RECEIVE_TIMEOUT_MS,
    keepAliveTimeout: CONNECTION_TIMEOUT_MS,
    return503OnClosing: false,
    routerOptions: { maxParamLength: 200 },
  });
  app.removeContentTypeParser('text/plain');
  app.setErrorHandler<Error & { statusCode?: number }>((error, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) return sendFault(reply, shownFault(log, error, 'request failed'));
    return reply.code(status).send(errorBody([{ code: ErrorCode.BAD_REQUEST }]));
  });
  await app.register(drainOnClose(services));
  await app.register(securityHeaders({ https: env.publicUrl.startsWith('https:') }));
  await app.register(requestLog(log));
  await app.register(fastifyCookie);
  await app.register(healthRoutes(services));
  await app.register(graphqlRoutes(services, createApollo(createSchema(), env)));
  await app.register(fileRoutes(services));
  await app.register(outboxPage(services));
  await app.register(explorerRoutes(services));
  await app.register(clientRoutes);
  return app;
}

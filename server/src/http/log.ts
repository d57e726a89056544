import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { operationOf } from './graphql.js';

/**
 * One line a request: route pattern, operation, status, time. Never an address with its parameters, never variables,
 * headers or bodies: nothing personal reaches the log.
 */
export function requestLog(app: FastifyInstance, log: Logger): void {
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    if (route === '/live' || route === '/ready' || route === '/metrics') return;
    log.info({
      method: request.method,
      route,
      operation: operationOf(request),
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    });
  });
}

import fastifyPlugin from 'fastify-plugin';
import type { Logger } from 'pino';

/**
 * Logs one line per request: route pattern, operation, status and time. Addresses with their parameters, variables,
 * headers and bodies are left out, as nothing personal may reach the log.
 */
export function requestLog(log: Logger) {
  return fastifyPlugin(async (app) => {
    app.addHook('onResponse', async (request, reply) => {
      const route = request.routeOptions.url ?? 'none';
      if (route === '/live' || route === '/ready' || route === '/metrics') return;
      log.info({
        method: request.method,
        route,
        operation: request.graphqlContext?.operation.name,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      });
    });
  });
}

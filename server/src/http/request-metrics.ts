import fastifyPlugin from 'fastify-plugin';
import type { Meter } from '../metrics/meter.js';

/** Counts requests and the errors in their answers: of GraphQL most have status 200. */
export function requestMetrics({ requests, errors }: Meter) {
  return fastifyPlugin(async (app) => {
    app.addHook('onResponse', (request, reply, done) => {
      // How long changes are listened for says nothing of the server.
      if (String(reply.getHeader('content-type')).startsWith('text/event-stream')) return done();
      const route = request.routeOptions.url ?? 'none';
      const operation = request.graphqlContext?.operation.name ?? '';
      requests.observe({ route, operation, status: String(reply.statusCode) }, reply.elapsedTime / 1000);
      for (const code of request.errorCodes ?? []) errors.inc({ operation, code });
      done();
    });
  });
}

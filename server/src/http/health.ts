import { collectDefaultMetrics, Histogram, Registry } from '@prometheus-io/client';
import fastifyPlugin from 'fastify-plugin';
import type { Services } from '../services.js';
import { sql } from '../shared/sql.js';

/** `/live`: the process runs. `/ready`: it can answer, with its database. `/metrics`: for Prometheus, nothing personal. */
export function healthRoutes(services: Services) {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer, by route pattern, GraphQL operation and status.',
    labelNames: ['route', 'operation', 'status'],
    registers: [register],
  });
  return fastifyPlugin(async (app) => {
    app.addHook('onResponse', async (request, reply) => {
      const route = request.routeOptions.url ?? 'none';
      const operation = request.graphqlContext?.operation.name ?? '';
      durations.observe({ route, operation, status: String(reply.statusCode) }, reply.elapsedTime / 1000);
    });

    app.get('/live', async () => ({ status: 'live' }));
    app.get('/ready', async (_request, reply) => {
      const [obstacle] = services.readiness.obstacles;
      if (obstacle) return reply.code(503).send({ status: obstacle });
      try {
        await services.probeDatabase.change(sql`select 1`);
        return { status: 'ready' };
      } catch {
        return reply.code(503).send({ status: 'no database' });
      }
    });
    app.get('/metrics', async (_request, reply) => reply.type(register.contentType).send(await register.metrics()));
  });
}

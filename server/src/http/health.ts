import { collectDefaultMetrics, Histogram, Registry } from '@prometheus-io/client';
import fastifyPlugin from 'fastify-plugin';
import type { Services } from '../services.js';
import { sql } from '../shared/sql.js';

/** Clients choose operation names; only this many become labels, or the metrics would grow without bound. */
const MAX_OPERATIONS = 200;

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
  const operations = new Set<string>();

  function operationLabel(name: string | undefined): string {
    if (!name) return '';
    if (operations.size < MAX_OPERATIONS) operations.add(name);
    return operations.has(name) ? name : 'other';
  }

  return fastifyPlugin(async (app) => {
    app.addHook('onResponse', async (request, reply) => {
      const route = request.routeOptions.url ?? 'none';
      const operation = operationLabel(request.graphqlContext?.operation);
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

import { collectDefaultMetrics, Histogram, Registry } from '@prometheus-io/client';
import type { FastifyInstance } from 'fastify';
import type { Services } from '../services.js';
import { sql } from '../shared/sql.js';
import { operationOf } from './graphql.js';

/** `/live`: the process runs. `/ready`: it can answer, the database too. `/metrics`: numbers for Prometheus, nothing personal. */
export function healthRoutes(app: FastifyInstance, services: Services): void {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer, by route pattern, GraphQL operation and status.',
    labelNames: ['route', 'operation', 'status'],
    registers: [register],
  });
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    const operation = knownOperation(operationOf(request));
    durations.observe({ route, operation, status: String(reply.statusCode) }, reply.elapsedTime / 1000);
  });

  app.get('/live', async () => ({ status: 'live' }));
  app.get('/ready', async (_request, reply) => {
    try {
      await services.database.rows(sql`select 1`);
      return { status: 'ready' };
    } catch {
      return reply.code(503).send({ status: 'no database' });
    }
  });
  app.get('/metrics', async (_request, reply) => reply.type(register.contentType).send(await register.metrics()));

  const operations = new Set<string>();
  /** Clients name their operations freely; only so many names become a label, or the metrics would grow without end. */
  function knownOperation(name: string | undefined): string {
    if (!name) return '';
    if (operations.size < 200) operations.add(name);
    return operations.has(name) ? name : 'other';
  }
}

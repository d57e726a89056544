import fastifyPlugin from 'fastify-plugin';
import type { Services } from '../services.js';
import { sql } from '../shared/sql.js';

/** `/live`: the process runs. `/ready`: it can answer, with its database. */
export function healthRoutes({ readiness, probeDatabase }: Pick<Services, 'readiness' | 'probeDatabase'>) {
  return fastifyPlugin(async (app) => {
    app.get('/live', async () => ({ status: 'live' }));
    app.get('/ready', async (_request, reply) => {
      const [obstacle] = readiness.obstacles;
      if (obstacle) return reply.code(503).send({ status: obstacle });
      try {
        await probeDatabase.change(sql`select 1`);
        return { status: 'ready' };
      } catch {
        return reply.code(503).send({ status: 'no database' });
      }
    });
  });
}

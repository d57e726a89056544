import type { FastifyPluginAsync } from 'fastify';
import { mayReadSchema } from '../access/viewer.js';
import { printedPart, printedSchema } from '../schema.js';
import type { Services } from '../services.js';
import { viewerOf } from '../sessions/sender.js';
import { ErrorCode, errorBody } from '../shared/errors.js';

/**
 * The schema as a file, for those who generate code from it: all of it for those who may read it, for a gate system what it
 * may call.
 */
export function schemaFile(services: Services): FastifyPluginAsync {
  // Built on first use: it takes a while.
  const printed: { whole?: string; ofGates?: string } = {};
  return async (app) => {
    app.get('/schema.graphql', async (request, reply) => {
      const viewer = await request.deadline.keep(viewerOf(services, request, services.clock.now()));
      const readsAll = mayReadSchema(viewer, services.env);
      const isGate = viewer.kind === 'GATE' && viewer.by === 'TOKEN';
      if (!readsAll && !isGate) {
        const [status, code] =
          viewer.kind === 'VISITOR'
            ? ([401, ErrorCode.UNAUTHENTICATED] as const)
            : ([403, ErrorCode.FORBIDDEN] as const);
        return reply.code(status).send(errorBody([{ code }]));
      }
      if (isGate) printed.ofGates ??= printedPart(viewer);
      else printed.whole ??= printedSchema();
      return reply.type('text/plain; charset=utf-8').send(isGate ? printed.ofGates : printed.whole);
    });
  };
}

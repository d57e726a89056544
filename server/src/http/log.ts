import fastifyPlugin from 'fastify-plugin';
import type { Logger } from 'pino';
import type { Viewer } from '../access/viewer.js';
import { routeOf } from './route-of.js';

/**
 * Logs one line per request: route pattern, operation, the account and company that asked by their ids, status, codes of
 * errors and time. Addresses with their parameters, variables, headers and bodies are left out, as nothing personal may
 * reach the log.
 */
export function requestLog(log: Logger) {
  return fastifyPlugin(async (app) => {
    app.addHook('onResponse', (request, reply, done) => {
      done();
      const route = routeOf(request);
      if (route === undefined || !log.isLevelEnabled('info')) return;
      const context = request.graphqlContext;
      const codes = request.errorCodes ?? [];
      log.info({
        ...request.marks,
        method: request.method,
        route,
        operation: context?.operation.name,
        ...(context && sender(context.viewer)),
        status: reply.statusCode,
        ...(codes.length > 0 && { codes }),
        ms: Math.round(reply.elapsedTime),
      });
    });
  });
}

function sender(viewer: Viewer): object {
  if (viewer.kind === 'VISITOR') return { viewer: viewer.kind };
  const { kind, accountId } = viewer;
  return { viewer: kind, accountId, ...(kind === 'OPERATOR' && { companyId: viewer.companyId }) };
}

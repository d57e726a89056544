import type { FastifyReply } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import { isFeedCursor } from '../gates/feed-cursor.js';
import type { Services } from '../services.js';
import { viewerOf } from '../sessions/sender.js';
import { type ApiError, ErrorCode, errorBody, extensionsOf } from '../shared/errors.js';
import { ChangeStreams } from './gate-change-streams.js';

/** After how long a gate system may try again that found too many connections. */
const RETRY_AFTER_S = 5;

/**
 * `GET /gate/changes` pushes what `passChanges` answers (R-GATE-1), as server-sent events: each has the cursor as its id, and
 * whoever asks again with the last one (`Last-Event-ID`, or `since` in the address) misses nothing.
 */
export function changeRoute(services: Services) {
  return fastifyPlugin(async (app) => {
    const streams = new ChangeStreams(services);
    app.addHook('preClose', async () => streams.endAll());

    app.get<{ Querystring: { since?: unknown } }>(
      '/gate/changes',
      { exposeHeadRoute: false },
      async (request, reply) => {
        const refuse = (status: number, error: ApiError): FastifyReply => {
          request.errorCodes = [error.code];
          return reply.code(status).send(errorBody([extensionsOf(error)]));
        };
        const viewer = await request.deadline.keep(viewerOf(services, request, services.clock.now()));
        if (viewer.kind === 'VISITOR') return refuse(401, { code: ErrorCode.UNAUTHENTICATED });
        if (viewer.kind !== 'GATE' || viewer.by !== 'TOKEN') return refuse(403, { code: ErrorCode.FORBIDDEN });
        const cursor = request.headers['last-event-id'] ?? request.query.since;
        if (cursor === undefined) return refuse(400, { code: ErrorCode.REQUIRED, field: 'since' });
        if (typeof cursor !== 'string' || !isFeedCursor(cursor))
          return refuse(400, { code: ErrorCode.INVALID, field: 'since' });
        if (!streams.hasRoom()) {
          void reply.header('retry-after', RETRY_AFTER_S);
          return refuse(429, { code: ErrorCode.RATE_LIMITED, params: { retryAfterSeconds: RETRY_AFTER_S } });
        }
        // A proxy that collects answers would hold the events back.
        return reply.type('text/event-stream').header('x-accel-buffering', 'no').send(streams.open(viewer, cursor));
      },
    );
  });
}

import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { mayReadSchema, type Viewer } from '../access/viewer.js';
import { examplesIn } from '../explorer/examples.js';
import { callableRoots, printedPart, printedSchema } from '../schema.js';
import type { Services } from '../services.js';
import { viewerOf } from '../sessions/sender.js';
import { ErrorCode, errorBody } from '../shared/errors.js';
import { dayInTaipei } from '../shared/taipei.js';

/** What is kept for kinds of viewers, of which there are about twenty. */
const MOST_PARTS = 60;

/**
 * The schema as a file, `/schema.graphql`, for those who generate code from it: all of it for those who may read it, for a
 * gate system what it may call. `/explorer/schema.graphql` and `/explorer/examples`, for the page where queries are written:
 * what the viewer may call, for all of them.
 */
export function schemaFile(services: Services): FastifyPluginAsync {
  // Built on first use: it takes a while.
  let whole: string | undefined;
  const kept = new LRUCache<string, string>({ max: MOST_PARTS });
  const keep = (key: string, make: () => string): string => {
    const known = kept.get(key) ?? make();
    kept.set(key, known);
    return known;
  };
  const partOf = (viewer: Viewer): string => {
    const roots = callableRoots(viewer);
    return keep(JSON.stringify(roots), () => printedPart(roots));
  };
  const examplesOf = (viewer: Viewer): string => {
    const today = dayInTaipei(services.clock.now());
    const key = `${today} ${JSON.stringify(callableRoots(viewer))}`;
    return keep(key, () => JSON.stringify(examplesIn(partOf(viewer), today)));
  };
  const isGate = (viewer: Viewer) => viewer.kind === 'GATE' && viewer.by === 'TOKEN';
  const textFor = (viewer: Viewer): string => {
    if (isGate(viewer)) return partOf(viewer);
    whole ??= printedSchema();
    return whole;
  };

  /** What is made for the viewer, who may read the schema. */
  const answer = async (
    request: FastifyRequest,
    reply: FastifyReply,
    type: string,
    make: (viewer: Viewer) => string,
  ) => {
    const viewer = await request.deadline.keep(viewerOf(services, request, services.clock.now()));
    if (!mayReadSchema(viewer, services.env) && !isGate(viewer)) {
      const [status, code] =
        viewer.kind === 'VISITOR' ? ([401, ErrorCode.UNAUTHENTICATED] as const) : ([403, ErrorCode.FORBIDDEN] as const);
      return reply.code(status).send(errorBody([{ code }]));
    }
    return reply.type(`${type}; charset=utf-8`).send(make(viewer));
  };

  return async (app) => {
    app.get('/schema.graphql', (request, reply) => answer(request, reply, 'text/plain', textFor));
    app.get('/explorer/schema.graphql', (request, reply) => answer(request, reply, 'text/plain', partOf));
    app.get('/explorer/examples', (request, reply) => answer(request, reply, 'application/json', examplesOf));
  };
}

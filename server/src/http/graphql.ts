import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type ApolloContext, RequestContext } from '../context.js';
import type { Services } from '../services.js';
import { replyCookie } from '../sessions/cookie.js';
import { isSameOrigin, pageCompanyOf, viewerOf } from '../sessions/sender.js';
import { ErrorCode, errorBody } from '../shared/errors.js';
import { logUnexpected } from '../shared/unexpected.js';

const BODY_LIMIT_BYTES = 100_000;

/** The one GraphQL endpoint: POST with JSON only, so that nothing personal is ever part of an address. */
export function graphqlRoute(app: FastifyInstance, apollo: ApolloServer<ApolloContext>, services: Services): void {
  const secure = services.env.publicUrl.startsWith('https:');

  const handler = fastifyApolloHandler(apollo, {
    context: async (request: FastifyRequest, reply: FastifyReply) => {
      const now = services.clock.now();
      const viewer = await viewerOf(services, request, now).catch((problem: unknown) => {
        logUnexpected(services.log, problem, 'nobody could be authenticated');
        throw problem;
      });
      const context = new RequestContext(services, viewer, now, replyCookie(reply, secure));
      context.pageCompanyId = pageCompanyOf(request);
      contexts.set(request, context);
      return { request: context };
    },
  });

  app.route<{ Reply: unknown }>({
    method: 'POST',
    url: '/graphql',
    bodyLimit: BODY_LIMIT_BYTES,
    preHandler: async (request, reply) => {
      if (!isSameOrigin(request)) return reply.code(403).send(errorBody([{ code: ErrorCode.FORBIDDEN }]));
      if (!isStorable(request.body)) return reply.code(400).send(errorBody([{ code: ErrorCode.BAD_REQUEST }]));
    },
    handler,
  });
  app.route({
    method: ['GET', 'PUT', 'DELETE', 'PATCH'],
    url: '/graphql',
    handler: async (_request, reply) =>
      reply
        .code(405)
        .header('allow', 'POST')
        .send(errorBody([{ code: ErrorCode.BAD_REQUEST }])),
  });
}

/** U+0000 as a document writes it, after an even number of other backslashes. */
const NUL = /(?<!\\)(?:\\\\)*\\u(?:0000|\{0+\})/;

/** PostgreSQL's texts hold neither U+0000 nor half of a surrogate pair, wherever it would end up. */
function isStorable(body: unknown): boolean {
  const { query, variables } = (body ?? {}) as { query?: unknown; variables?: unknown };
  if (typeof query === 'string' && (query.includes('\u0000') || NUL.test(query))) return false;
  // Not by recursion: the sender decides how deep it goes.
  const open: unknown[] = [variables];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === 'string' && (value.includes('\u0000') || !value.isWellFormed())) return false;
    if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) open.push(inner);
  }
  return true;
}

const contexts = new WeakMap<FastifyRequest, RequestContext>();

/** The GraphQL operation a request ran, for the log. */
export function operationOf(request: FastifyRequest): string | undefined {
  return contexts.get(request)?.operation;
}

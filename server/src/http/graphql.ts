import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type ApolloContext, RequestContext } from '../context.js';
import type { Services } from '../services.js';
import { authenticate } from '../sessions/authentication.js';
import { replyCookie } from '../sessions/cookie.js';
import { ErrorCode } from '../shared/errors.js';
import { credentialsOf, isSameOrigin } from './credentials.js';

const BODY_LIMIT_BYTES = 100_000;

/** The one GraphQL endpoint: POST with JSON only, so that nothing personal is ever part of an address. */
export function graphqlRoute(app: FastifyInstance, apollo: ApolloServer<ApolloContext>, services: Services): void {
  const secure = services.env.publicUrl.startsWith('https:');

  const handler = fastifyApolloHandler(apollo, {
    context: async (request: FastifyRequest, reply: FastifyReply) => {
      const now = services.clock.now();
      const viewer = await authenticate(services, credentialsOf(request), now).catch((problem: Error) => {
        services.log.error(
          { name: problem.name, stack: problem.stack?.split('\n').slice(1).join('\n') },
          'not authenticated',
        );
        throw problem;
      });
      const context = new RequestContext(services, viewer, now, replyCookie(reply, secure));
      contexts.set(request, context);
      return { request: context };
    },
  });

  app.route<{ Reply: unknown }>({
    method: 'POST',
    url: '/graphql',
    bodyLimit: BODY_LIMIT_BYTES,
    preHandler: async (request, reply) => {
      if (!isSameOrigin(request)) return reply.code(403).send(refusal(ErrorCode.FORBIDDEN));
      if (holdsNul(request.body)) return reply.code(400).send(refusal(ErrorCode.BAD_REQUEST));
    },
    handler,
  });
  app.route({
    method: ['GET', 'PUT', 'DELETE', 'PATCH'],
    url: '/graphql',
    handler: async (_request, reply) => reply.code(405).header('allow', 'POST').send(refusal(ErrorCode.BAD_REQUEST)),
  });
}

/** The body of an answer that no operation was run for. */
function refusal(code: ErrorCode): object {
  return { errors: [{ message: code, extensions: { code } }] };
}

/** U+0000 as JSON or a document writes it, after an even number of other backslashes. */
const NUL = /(?<!\\)(?:\\\\)*\\u(?:0000|\{0+\})/;

/** PostgreSQL's texts cannot hold U+0000, wherever it would end up. */
function holdsNul(body: unknown): boolean {
  const { query, variables } = (body ?? {}) as { query?: unknown; variables?: unknown };
  return (typeof query === 'string' && NUL.test(query)) || (variables != null && NUL.test(JSON.stringify(variables)));
}

const contexts = new WeakMap<FastifyRequest, RequestContext>();

/** The GraphQL operation a request ran, for the log. */
export function operationOf(request: FastifyRequest): string | undefined {
  return contexts.get(request)?.operation;
}

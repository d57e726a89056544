import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import type { GraphQLError } from 'graphql';
import { type ApolloContext, RequestContext } from '../context.js';
import { presentProblem } from '../execution/present-errors.js';
import { asksAboutSchemaOnly } from '../execution/schema-question.js';
import type { Services } from '../services.js';
import { replyCookie } from '../sessions/cookie.js';
import { pageCompanyOf, viewerOf } from '../sessions/sender.js';
import { ErrorCode, errorBody } from '../shared/errors.js';
import { badToken } from './bad-token.js';
import { graphqlBody } from './graphql-body.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Of a request for GraphQL or a file, once its sender is known. */
    graphqlContext: RequestContext | undefined;
    /** Codes of the errors in the answer: those of GraphQL have status 200 mostly. */
    errorCodes: readonly string[] | undefined;
  }
}

/**
 * The one GraphQL endpoint. It takes POST with JSON, so that nothing personal is ever part of an address; by GET it answers
 * questions about the schema.
 */
export function graphqlRoutes(services: Services, apollo: ApolloServer<ApolloContext>) {
  const secure = services.env.publicUrl.startsWith('https:');

  async function contextOf(request: FastifyRequest, reply: FastifyReply): Promise<ApolloContext> {
    const now = services.clock.now();
    const { deadline } = request;
    const refuse = (shown: GraphQLError): never => {
      request.errorCodes = [shown.message];
      throw shown;
    };
    const viewer = await deadline
      .keep(viewerOf(services, request, now))
      .catch((problem: unknown) => refuse(presentProblem(services.log, problem, 'authentication failed')));
    const bad = badToken(request, viewer);
    if (bad) refuse(bad);
    const context = new RequestContext(services, viewer, now, replyCookie(reply, secure), undefined, deadline);
    context.pageCompanyId = pageCompanyOf(request);
    request.graphqlContext = context;
    return { request: context };
  }

  return fastifyPlugin(async (app) => {
    await apollo.start();
    app.addHook('onClose', () => apollo.stop());
    app.decorateRequest('graphqlContext', undefined);
    app.decorateRequest('errorCodes', undefined);
    const answer = fastifyApolloHandler(apollo, { context: contextOf });

    app.route<{ Reply: unknown }>({
      method: 'POST',
      url: '/graphql',
      ...graphqlBody,
      handler: async (request, reply) => {
        const body = await answer.call(app, request, reply);
        request.errorCodes = request.graphqlContext?.errorCodes ?? request.errorCodes;
        return body;
      },
    });
    const refuseMethod = (reply: FastifyReply) =>
      reply
        .code(405)
        .header('allow', 'POST')
        .send(errorBody([{ code: ErrorCode.BAD_REQUEST }]));
    app.route<{ Querystring: { query?: unknown }; Reply: unknown }>({
      method: 'GET',
      url: '/graphql',
      handler: async (request, reply) => {
        if (!asksAboutSchemaOnly(request.query.query)) return refuseMethod(reply);
        // Apollo asks for a header that pages of other sites cannot send; they cannot read the answer anyway.
        request.headers['apollo-require-preflight'] = 'true';
        return answer.call(app, request, reply);
      },
    });
    app.route({
      method: ['PUT', 'DELETE', 'PATCH'],
      url: '/graphql',
      handler: async (_request, reply) => refuseMethod(reply),
    });
  });
}

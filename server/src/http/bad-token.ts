import type { FastifyRequest } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import { GraphQLError } from 'graphql';
import { isByToken, type Viewer } from '../access/viewer.js';
import { namesToken } from '../sessions/sender.js';
import { ErrorCode } from '../shared/errors.js';

/** Whatever answers 401 says how to sign in, and that a token which was sent is wrong, over or revoked (RFC 6750). */
export const signInChallenge = fastifyPlugin(async (app) => {
  app.addHook('onSend', (request, reply, _payload, done) => {
    if (reply.statusCode === 401) {
      void reply.header('www-authenticate', namesToken(request) ? 'Bearer error="invalid_token"' : 'Bearer');
    }
    done();
  });
});

/** The refusal of a request that names a token by which nothing may be asked, with the status that programs understand. */
export function badToken(request: FastifyRequest, viewer: Viewer): GraphQLError | undefined {
  if (!namesToken(request) || isByToken(viewer)) return undefined;
  const { UNAUTHENTICATED: code } = ErrorCode;
  return new GraphQLError(code, { extensions: { code, http: { status: 401 } } });
}

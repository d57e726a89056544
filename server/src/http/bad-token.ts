import type { FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { isByToken, type Viewer } from '../access/viewer.js';
import { namesToken } from '../sessions/sender.js';
import { ErrorCode } from '../shared/errors.js';

/** Headers of the answer to a token that is wrong, over or revoked (RFC 6750). */
export const BAD_TOKEN_HEADERS = { 'www-authenticate': 'Bearer error="invalid_token"' } as const;

/** The refusal of a request that names a token by which nothing may be asked, with the status that programs understand. */
export function badToken(request: FastifyRequest, viewer: Viewer): GraphQLError | undefined {
  if (!namesToken(request) || isByToken(viewer)) return undefined;
  const http = { status: 401, headers: new Map(Object.entries(BAD_TOKEN_HEADERS)) };
  return new GraphQLError(ErrorCode.UNAUTHENTICATED, { extensions: { code: ErrorCode.UNAUTHENTICATED, http } });
}

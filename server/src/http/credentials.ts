import type { FastifyRequest } from 'fastify';
import type { Credentials } from '../sessions/authentication.js';
import { SESSION_COOKIE } from '../sessions/cookie.js';

const BEARER = /^Bearer ([A-Za-z0-9_-]{20,200})$/i;

/** Who the request says it is from: a bearer token, or else the cookie of a session. */
export function credentialsOf(request: FastifyRequest): Credentials {
  const bearerToken = BEARER.exec(request.headers.authorization ?? '')?.[1];
  return { bearerToken, sessionToken: request.cookies[SESSION_COOKIE], address: request.ip };
}

/**
 * Whether a request comes from our own pages or from no page at all. A cookie must never work for a form or script of
 * another site; programs send neither header (CSRF).
 */
export function isSameOrigin(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const { origin } = request.headers;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === request.host;
}

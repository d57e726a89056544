import '@fastify/cookie';
import type { FastifyReply } from 'fastify';
import type { SessionCookie } from '../context.js';

export const SESSION_COOKIE = 'session';

/** Sets the cookie of an HTTP response. Without an expiry it ends with the browser. */
export function replyCookie(reply: FastifyReply, secure: boolean): SessionCookie {
  const attributes = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
  return {
    set(token, expiresAt) {
      void reply.setCookie(SESSION_COOKIE, token, { ...attributes, ...(expiresAt && { expires: expiresAt }) });
    },
    clear() {
      void reply.clearCookie(SESSION_COOKIE, attributes);
    },
  };
}

import '@fastify/cookie';
import type { FastifyReply } from 'fastify';

export const SESSION_COOKIE = 'session';

/** The browser's side of a session; the token is opaque and out of scripts' reach (R-REG-9). */
export interface SessionCookie {
  set(token: string, expiresAt: Date | undefined): void;
  clear(): void;
}

/** Cookie on an HTTP answer. Without an expiry it ends with the browser. */
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

import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SessionCookie } from '../context.js';

/** Over https, browsers take a cookie of this name from this host alone: no sibling host can plant one. */
const SECURE_NAME = '__Host-session';
const PLAIN_NAME = 'session';
/** Until then servers of the version before may have set the plain name over https, for a session of 14 days. */
const PLAIN_NAME_READ_UNTIL = new Date('2027-03-01T00:00:00+08:00');

/** The token in the session cookie of a request. */
export function sessionTokenIn({ cookies }: Pick<FastifyRequest, 'cookies'>, secure: boolean, now: Date) {
  if (!secure) return cookies[PLAIN_NAME];
  return cookies[SECURE_NAME] ?? (now < PLAIN_NAME_READ_UNTIL ? cookies[PLAIN_NAME] : undefined);
}

/** Sets the cookie of an HTTP response. Without an expiry it ends with the browser. */
export function replyCookie(reply: FastifyReply, secure: boolean): SessionCookie {
  const attributes = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
  const name = secure ? SECURE_NAME : PLAIN_NAME;
  const clearPlain = () => {
    if (secure && PLAIN_NAME in reply.request.cookies) void reply.clearCookie(PLAIN_NAME, attributes);
  };
  const browserName = secure ? '__Host-browser' : 'browser';
  return {
    browser: reply.request.cookies[browserName],
    setBrowser(value, expires) {
      void reply.setCookie(browserName, value, { ...attributes, expires });
    },
    set(token, expiresAt) {
      clearPlain();
      void reply.setCookie(name, token, { ...attributes, ...(expiresAt && { expires: expiresAt }) });
    },
    clear() {
      clearPlain();
      void reply.clearCookie(name, attributes);
    },
  };
}

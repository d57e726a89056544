import { isIPv4, isIPv6 } from 'node:net';
import type { FastifyRequest } from 'fastify';
import type { Viewer } from '../access/viewer.js';
import type { Services } from '../services.js';
import { authenticate, type Credentials } from './authentication.js';
import { SESSION_COOKIE } from './cookie.js';

/** Names the company whose page sends the request: a page left open never acts for another (R-REG-7). */
const PAGE_COMPANY_HEADER = 'x-page-company';

const BEARER = /^Bearer ([A-Za-z0-9_-]{20,200})$/i;

/** Who sent the request. */
export function viewerOf(services: Services, request: FastifyRequest, now: Date): Promise<Viewer> {
  return authenticate(services, credentialsOf(request), now);
}

/** Who the request says it is from: a bearer token, or else the cookie of a session. */
function credentialsOf(request: FastifyRequest): Credentials {
  const bearerToken = BEARER.exec(request.headers.authorization ?? '')?.[1];
  const [sessionToken, pageCompanyId] = [request.cookies[SESSION_COOKIE], pageCompanyOf(request)];
  return { bearerToken, sessionToken, address: addressOf(request), pageCompanyId };
}

/** The company whose page sends the request, if it names one. */
export function pageCompanyOf(request: FastifyRequest): string | undefined {
  const company = request.headers[PAGE_COMPANY_HEADER];
  return typeof company === 'string' && company !== '' ? company : undefined;
}

/** Whom limits count: an IPv4 address, or the /64 network of an IPv6 address, within which a caller takes any. */
export function addressOf({ ip }: Pick<FastifyRequest, 'ip'>): string {
  if (isIPv4(ip)) return ip;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  if (mapped || !isIPv6(ip)) return mapped ?? ip;
  const [head = '', tail] = ip.split('::');
  const groups = (text: string) => text.split(':').filter(Boolean);
  const first = groups(head);
  const zeros = tail === undefined ? 0 : 8 - first.length - groups(tail).length;
  const all = [...first, ...Array(Math.max(zeros, 0)).fill('0'), ...groups(tail ?? '')];
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
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

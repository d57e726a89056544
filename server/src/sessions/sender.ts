import { isIP, isIPv4, isIPv6 } from 'node:net';
import type { FastifyRequest } from 'fastify';
import type { Viewer } from '../access/viewer.js';
import type { Services } from '../services.js';
import { authenticate, type Credentials } from './authentication.js';
import { sessionTokenIn } from './cookie.js';

/** Header with the company for which the page was loaded: a page left open never acts for another (R-REG-7). */
const PAGE_COMPANY_HEADER = 'x-page-company';

const BEARER = /^Bearer ([A-Za-z0-9_-]{20,200})$/i;

export function viewerOf(services: Services, request: FastifyRequest, now: Date): Promise<Viewer> {
  const secure = services.env.publicUrl.startsWith('https:');
  return authenticate(services, credentialsOf(request, sessionTokenIn(request, secure, now)), now);
}

/** A bearer token, or else the session cookie. */
function credentialsOf(request: FastifyRequest, sessionToken: string | undefined): Credentials {
  const bearerToken = BEARER.exec(request.headers.authorization ?? '')?.[1];
  return { bearerToken, sessionToken, address: addressOf(request), pageCompanyId: pageCompanyOf(request) };
}

/** Whether a request names a bearer token, right or wrong. */
export function namesToken({ headers }: FastifyRequest): boolean {
  return /^Bearer(?: |$)/i.test(headers.authorization ?? '');
}

/** The company for which the sending page was loaded, if it says so. */
export function pageCompanyOf(request: FastifyRequest): string | undefined {
  const company = request.headers[PAGE_COMPANY_HEADER];
  return typeof company === 'string' && company !== '' ? company : undefined;
}

/**
 * Address used for rate limits: an IPv4 address, or the /64 network of an IPv6 address, within which a caller can use
 * any. Where a proxy passes on something that is no address, it is the address of that proxy.
 */
export function addressOf(request: Pick<FastifyRequest, 'ip' | 'ips'>): string {
  const ip = request.ips?.findLast((each) => isIP(each) !== 0) ?? request.ip;
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
 * Whether a request comes from our own pages or from no page at all. The cookie must not work for forms or scripts of
 * other sites; programs send neither header (CSRF).
 */
export function isSameOrigin(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const { origin } = request.headers;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === request.host;
}

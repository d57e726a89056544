import type { FastifyRequest } from 'fastify';

/** Asked by machines every few seconds: neither logged nor traced. */
const PROBES: ReadonlySet<string> = new Set(['/live', '/ready', '/metrics']);

/** The pattern of a request's route; undefined for those of probes. */
export function routeOf(request: FastifyRequest): string | undefined {
  const route = request.routeOptions.url ?? 'none';
  return PROBES.has(route) ? undefined : route;
}

import type { FastifyReply } from 'fastify';
import { ErrorCode, errorBody, extensionsOf, STATUS_OF } from './errors.js';
import type { ShownFault } from './unexpected.js';

/** Answers a request outside GraphQL, or before it, with the fault that {@link shownFault} found. */
export function sendFault(reply: FastifyReply, fault: ShownFault): FastifyReply {
  const { id, retryAfterSeconds } = fault;
  if (retryAfterSeconds !== undefined) void reply.header('retry-after', retryAfterSeconds);
  return reply
    .code(STATUS_OF[fault.code] ?? (fault.code === ErrorCode.TIMEOUT ? 504 : 500))
    .send(errorBody([{ ...extensionsOf(fault), ...(id && { id }) }]));
}

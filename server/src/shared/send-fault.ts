import type { FastifyReply } from 'fastify';
import { type ErrorCode, errorBody, extensionsOf, type Fault, STATUS_OF } from './errors.js';
import type { ShownFault } from './unexpected.js';

const STATUS: Partial<Record<ErrorCode, number>> = { ...STATUS_OF, TIMEOUT: 504 };

/** Whether the server's state, not the request, is the cause. */
export function isTemporary({ code }: Fault): boolean {
  return code in STATUS;
}

/** Answers a request outside GraphQL, or before it, with the fault that {@link shownFault} found. */
export function sendFault(reply: FastifyReply, fault: ShownFault): FastifyReply {
  const { id, retryAfterSeconds } = fault;
  if (retryAfterSeconds !== undefined) void reply.header('retry-after', retryAfterSeconds);
  return reply.code(STATUS[fault.code] ?? 500).send(errorBody([{ ...extensionsOf(fault), ...(id && { id }) }]));
}

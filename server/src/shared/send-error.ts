import type { FastifyReply } from 'fastify';
import { type ApiError, type ErrorCode, errorBody, extensionsOf, STATUS_OF } from './errors.js';
import type { ShownError } from './unexpected.js';

const STATUS: Partial<Record<ErrorCode, number>> = { ...STATUS_OF, TIMEOUT: 504 };

/** Whether the server's state, not the request, is the cause. */
export function isTemporary({ code }: ApiError): boolean {
  return code in STATUS;
}

/** Answers a request outside GraphQL, or before it, with the error that {@link shownError} found. */
export function sendError(reply: FastifyReply, error: ShownError): FastifyReply {
  const { id, retryAfterSeconds } = error;
  if (retryAfterSeconds !== undefined) void reply.header('retry-after', retryAfterSeconds);
  return reply.code(STATUS[error.code] ?? 500).send(errorBody([{ ...extensionsOf(error), ...(id && { id }) }]));
}

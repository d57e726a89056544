import type { FastifyReply, FastifyRequest } from 'fastify';
import { isSameOrigin } from '../sessions/sender.js';
import { ErrorCode, errorBody } from '../shared/errors.js';

const BODY_LIMIT_BYTES = 100_000;

/** What every route that takes a GraphQL operation refuses before it looks at it. */
export const graphqlBody = {
  bodyLimit: BODY_LIMIT_BYTES,
  onRequest: (request: FastifyRequest, reply: FastifyReply, next: () => void) => {
    if (isUtf8(request)) next();
    else void reply.code(415).send(errorBody([{ code: ErrorCode.BAD_REQUEST }]));
  },
  preHandler: (request: FastifyRequest, reply: FastifyReply, next: () => void) => {
    if (!isSameOrigin(request)) void reply.code(403).send(errorBody([{ code: ErrorCode.FORBIDDEN }]));
    else if (!isStorable(request.body)) void reply.code(400).send(errorBody([{ code: ErrorCode.BAD_REQUEST }]));
    else next();
  },
};

/** Whether the declared charset is UTF-8, the only one allowed for JSON. */
function isUtf8({ headers }: FastifyRequest): boolean {
  const charset = /;\s*charset\s*=\s*"?([^\s;"]*)/i.exec(headers['content-type'] ?? '')?.[1];
  return charset === undefined || /^utf-?8$/i.test(charset);
}

/** U+0000 as escaped in a document, after an even number of other backslashes. */
const NUL = /(?<!\\)(?:\\\\)*\\u(?:0000|\{0+\})/;

/** Whether PostgreSQL can store every string sent: its texts hold neither U+0000 nor half of a surrogate pair. */
function isStorable(body: unknown): boolean {
  const { query, variables } = (body ?? {}) as { query?: unknown; variables?: unknown };
  if (typeof query === 'string' && (query.includes('\u0000') || NUL.test(query))) return false;
  // No recursion: the sender decides on the depth.
  const open: unknown[] = [variables];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === 'string' && (value.includes('\u0000') || !value.isWellFormed())) return false;
    if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) open.push(inner);
  }
  return true;
}

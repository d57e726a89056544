import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { ErrorCode } from './errors.js';

/**
 * Logs an error that nobody meant for the client, and returns what the client is told of it: an id to find it by.
 * Messages may hold values, a database's the whole row, so only its name and the places it passed through are kept.
 */
export function logUnexpected(
  log: Logger,
  problem: unknown,
  what: string,
  more: object = {},
): { code: ErrorCode; id: string } {
  const id = randomUUID();
  const { name, stack } = problem instanceof Error ? problem : { name: typeof problem, stack: undefined };
  const places = stack?.split('\n').filter((line) => line.trimStart().startsWith('at '));
  log.error({ id, name, ...more, stack: places?.join('\n') }, what);
  return { code: ErrorCode.INTERNAL, id };
}

import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { ErrorCode } from './errors.js';

/**
 * Logs an unexpected error and returns the id that the client gets in its place. Messages may contain values, those of
 * a database the whole row, so only the error's name and stack frames are logged.
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

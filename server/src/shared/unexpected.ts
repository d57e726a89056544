import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { type ApiError, ErrorCode } from './errors.js';
import { codeOf, outsideError } from './failures.js';

/** What a client gets in place of an unexpected error. */
export type ShownError = ApiError & { readonly id?: string };

/**
 * What a client may see of an unexpected error: that an outside world is away, slow or full, or else only the id under
 * which it is logged.
 */
export function shownError(log: Logger, problem: unknown, what: string, more: object = {}): ShownError {
  const error = outsideError(problem);
  if (!error) return logUnexpected(log, problem, what, more);
  if (error.code !== ErrorCode.TIMEOUT) logSample(log, error.code, problem, what);
  return error;
}

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
  log.error({ id, ...more, ...describe(problem) }, what);
  return { code: ErrorCode.INTERNAL, id };
}

function describe(problem: unknown): { name: string; stack: string | undefined } {
  const { name, stack } = problem instanceof Error ? problem : { name: typeof problem, stack: undefined };
  const places = stack?.split('\n').filter((line) => line.trimStart().startsWith('at '));
  return { name, stack: places?.join('\n') };
}

/** While an outside world is away every request fails: one line of a kind is written in this time, then their number. */
const SAMPLE_MS = 5_000;

const samples = new WeakMap<Logger, Map<string, { more: number }>>();

/** Logs an error that many requests have at the same time. */
export function logSample(log: Logger, kind: string, problem: unknown, what: string): void {
  const kinds = samples.get(log) ?? new Map<string, { more: number }>();
  samples.set(log, kinds);
  const key = `${kind} ${what}`;
  const running = kinds.get(key);
  if (running) {
    running.more += 1;
    return;
  }
  const sample = { more: 0 };
  kinds.set(key, sample);
  const code = codeOf(problem);
  log.error({ kind, ...(code && { cause: code }), ...describe(problem) }, what);
  setTimeout(() => {
    kinds.delete(key);
    if (sample.more > 0) log.error({ kind, more: sample.more, seconds: SAMPLE_MS / 1000 }, what);
  }, SAMPLE_MS).unref();
}

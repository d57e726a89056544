import type { ApiError } from './errors.js';
import { ErrorCode, unavailable } from './errors.js';

/** PostgreSQL's codes for a statement or transaction that took too long. */
const TOO_LONG = new Set(['57014', '55P03', '25P03']);

/** PostgreSQL's codes for two transactions that got in each other's way: one of them is to be repeated. */
const COLLISION = new Set(['40P01', '40001']);

/** Of a server that ends, starts, is a standby, or has no connection or memory left; class 08 is lost connections. */
const AWAY = new Set(['57P01', '57P02', '57P03', '57P05', '53300', '53200', '25006']);
const LOST_CONNECTION = /^08/;

/** Of the network, whether to the database or to the file store. */
const UNREACHABLE = new Set(
  ['ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN'].concat([
    'EHOSTUNREACH',
    'ENETUNREACH',
    'EHOSTDOWN',
    'ENETDOWN',
    'ABORT_ERR',
  ]),
);

/** What the driver says, without a code, of a connection that it cannot get or has lost. */
const NO_CONNECTION =
  /^(?:timeout exceeded when trying to connect|Query read timeout|Connection terminated|Client has encountered a connection error|Client was closed|Cannot use a pool after calling end|driver has already been destroyed)/;

/** What the file store's library says when the store did not do as it was asked; the reason is its cause. */
const STORE = /^E_CANNOT_/;

const FULL = new Set(['53100', 'ENOSPC', 'EDQUOT']);

/** The code of a database's or system's error; also one that a library has wrapped. */
export function codeOf(problem: unknown): string | undefined {
  for (let error = problem; error instanceof Error; error = error.cause) {
    const code: unknown = 'code' in error ? error.code : undefined;
    if (typeof code === 'string' && !STORE.test(code)) return code;
  }
  return undefined;
}

/** Whether the transaction failed for another one's sake only, and may succeed when repeated. */
export function isCollision(problem: unknown): boolean {
  return COLLISION.has(codeOf(problem) ?? '');
}

/** The error of an outside world that is away, slow or full; undefined for any other error. */
export function outsideError(problem: unknown): ApiError | undefined {
  const code = codeOf(problem) ?? '';
  if (TOO_LONG.has(code)) return { code: ErrorCode.TIMEOUT };
  if (FULL.has(code)) return { code: ErrorCode.STORAGE_FULL };
  const away = AWAY.has(code) || COLLISION.has(code) || UNREACHABLE.has(code) || LOST_CONNECTION.test(code);
  return away || hasNoConnection(problem) || isOfStore(problem) ? unavailable() : undefined;
}

function hasNoConnection(problem: unknown): boolean {
  for (let error = problem; error instanceof Error; error = error.cause) {
    if (NO_CONNECTION.test(error.message)) return true;
  }
  return false;
}

function isOfStore(problem: unknown): boolean {
  return problem instanceof Error && 'code' in problem && STORE.test(String(problem.code));
}

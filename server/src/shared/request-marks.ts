import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { type DestinationStream, type Logger, pino } from 'pino';

/** By what the lines of one request are found in the log, and its trace by. */
export interface RequestMarks {
  readonly requestId: string;
  readonly traceId?: string;
}

const current = new AsyncLocalStorage<RequestMarks>();

/** A log whose every line has the marks of the request that it is about. */
export function createLog(level: string, destination: DestinationStream): Logger {
  return pino({ level, mixin: () => current.getStore() ?? {} }, destination);
}

export function withMarks<T>(marks: RequestMarks, run: () => T): T {
  return current.run(marks, run);
}

/** A UUID or up to 64 hexadecimal digits: long enough that no ID number or name fits the form. */
const REQUEST_ID = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32,64})$/i;
const TRACE_PARENT = /^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/;

/** The marks that a proxy or client has given a request, or new ones. */
export function marksOf(headers: IncomingHttpHeaders): RequestMarks {
  const given = headers['x-request-id'];
  const requestId = typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
  const traceId = TRACE_PARENT.exec(traceParentOf(headers) ?? '')?.[1];
  return { requestId, ...(traceId && { traceId }) };
}

/** The `traceparent` header, if it is well-formed. */
export function traceParentOf({ traceparent }: IncomingHttpHeaders): string | undefined {
  return typeof traceparent === 'string' && TRACE_PARENT.test(traceparent) ? traceparent : undefined;
}

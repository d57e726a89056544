import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { RequestContext } from '../context.js';
import { type ApiError, ErrorCode, extensionsOf, Refusal, STATUS_OF } from '../shared/errors.js';
import { codeOf } from '../shared/failures.js';
import { type ShownError, shownError } from '../shared/unexpected.js';

/**
 * The errors as a client may see them: each reason of a refusal as one error, a malformed request without the values sent,
 * and of any other error only the id under which it is logged.
 */
export function presentErrors(errors: readonly GraphQLError[], context: RequestContext): GraphQLError[] {
  return errors.flatMap((error) => {
    const cause = error.originalError ?? error;
    if (cause instanceof Refusal) {
      return cause.errors.map(
        (reason) =>
          new GraphQLError(reason.code, {
            path: error.path,
            nodes: error.nodes,
            extensions: error.path ? presented(reason) : presentedAlone(reason),
          }),
      );
    }
    if (!error.originalError || error.originalError instanceof GraphQLError) return [malformed(error)];
    return [unexpected(error, context)];
  });
}

/** A variable of the wrong type: its name, the place and the missing field, without its value. */
function malformed(error: GraphQLError): GraphQLError {
  const message = error.message.replace(/got invalid value[\s\S]*/u, (all) => {
    const place = /at "([^"\\]+)"/u.exec(all)?.[1];
    const missing = /Field "\w+" of required type "[\w![\]]+" was not provided\./u.exec(all)?.[0];
    return ['got invalid value', place && `at "${place}"`, missing && `; ${missing}`].filter(Boolean).join(' ');
  });
  return new GraphQLError(message, {
    path: error.path,
    nodes: error.nodes,
    extensions: { code: ErrorCode.BAD_REQUEST },
  });
}

function unexpected(error: GraphQLError, { services, operation }: RequestContext): GraphQLError {
  const { path, nodes, originalError } = error;
  const databaseCode = codeOf(originalError);
  const message = !databaseCode && !services.env.production && { message: originalError?.message };
  // Not the path: it has the caller's aliases, which may be anything.
  const more = { operation: operation.name, ...(databaseCode && { databaseCode }), ...message };
  const { id, ...shown } = shownError(services.log, originalError, 'unexpected error', more);
  return new GraphQLError(shown.code, { path, nodes, extensions: { ...presented(shown), ...(id && { id }) } });
}

/** An error before the operation could run. */
export function presentProblem(log: Logger, problem: unknown, what: string): GraphQLError {
  const refused = problem instanceof Refusal ? problem.errors[0] : undefined;
  const { id, ...error }: ShownError = refused ?? shownError(log, problem, what);
  return new GraphQLError(error.code, { extensions: { ...presentedAlone(error), ...(id && { id }) } });
}

/** The same for the error of a whole request, which has no other answer. */
function presentedAlone(error: ApiError): Record<string, unknown> {
  return { ...presented(error), ...(error.code === ErrorCode.TIMEOUT && { http: { status: 504 } }) };
}

/** With the status and header that a balancer or a client without GraphQL understands. */
function presented(error: ApiError): Record<string, unknown> {
  const { code, retryAfterSeconds } = error;
  const headers = retryAfterSeconds !== undefined && { headers: new Map([['retry-after', String(retryAfterSeconds)]]) };
  const status = STATUS_OF[code];
  return { ...extensionsOf(error), ...(status && { http: { status, ...headers } }) };
}

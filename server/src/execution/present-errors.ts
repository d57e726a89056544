import { DriverException } from '@mikro-orm/postgresql';
import { GraphQLError } from 'graphql';
import type { RequestContext } from '../context.js';
import { ErrorCode, extensionsOf, Refusal } from '../shared/errors.js';
import { logUnexpected } from '../shared/unexpected.js';

/** PostgreSQL's codes for a statement or transaction that took too long. */
const TOO_LONG = new Set(['57014', '55P03', '25P03']);

/**
 * The errors as a client may see them: each fault of a refusal as one error, a malformed request without the values sent,
 * and of any other error only the id under which it is logged.
 */
export function presentErrors(errors: readonly GraphQLError[], context: RequestContext): GraphQLError[] {
  return errors.flatMap((error) => {
    const cause = error.originalError ?? error;
    if (cause instanceof Refusal) {
      return cause.faults.map(
        (fault) =>
          new GraphQLError(fault.code, { path: error.path, nodes: error.nodes, extensions: extensionsOf(fault) }),
      );
    }
    if (!error.originalError || error.originalError instanceof GraphQLError) return [requestFault(error)];
    return [unexpected(error, context)];
  });
}

/** A variable of the wrong type: its name, the place and the missing field, without its value. */
function requestFault(error: GraphQLError): GraphQLError {
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
  const code = databaseCode(originalError);
  if (code && TOO_LONG.has(code)) {
    return new GraphQLError(ErrorCode.TIMEOUT, { path, nodes, extensions: { code: ErrorCode.TIMEOUT } });
  }
  const message = !code && !services.env.production && { message: originalError?.message };
  const more = { operation, path, ...(code && { databaseCode: code }), ...message };
  const extensions = logUnexpected(services.log, originalError, 'unexpected error', more);
  return new GraphQLError(ErrorCode.INTERNAL, { path, nodes, extensions });
}

function databaseCode(error: Error | null | undefined): string | undefined {
  if (error instanceof DriverException) return error.code ?? 'unknown';
  const code: unknown = error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : undefined;
}

import type { DocumentNode, GraphQLError, GraphQLSchema } from 'graphql';
import { documentErrors } from './document-errors.js';
import { createExecutor, type Executor } from './executor.js';

/** Most tokens of a document. */
export const MAX_TOKENS = 2_000;

/** Runs valid documents only. Parsed documents are kept by those who parse them, so each is checked once. */
export function createCheckedExecutor(schema: GraphQLSchema, options: { production: boolean }): Executor {
  const run = createExecutor(schema);
  const known = new WeakMap<DocumentNode, readonly GraphQLError[]>();
  return async (request) => {
    const errors =
      known.get(request.document) ?? documentErrors(schema, request.document, { suggestions: !options.production });
    known.set(request.document, errors);
    return errors.length > 0 ? { errors } : run(request);
  };
}

import type { GraphQLRequest } from '@apollo/server';
import { type DocumentNode, type ExecutionResult, type GraphQLSchema, getOperationAST } from 'graphql';
import { mayReadSchema } from '../access/viewer.js';
import type { RequestContext } from '../context.js';
import { ErrorCode, Refusal } from '../shared/errors.js';
import { inSpan, openSpan } from '../shared/spans.js';
import { COST_LIMITS } from './cost.js';
import { PreparedOperation } from './operation.js';
import { presentErrors } from './present-errors.js';

/** Runs one operation of a document. */
export type Executor = (of: {
  readonly document: DocumentNode;
  readonly request: Pick<GraphQLRequest, 'operationName' | 'variables' | 'extensions'>;
  readonly context: RequestContext;
}) => Promise<ExecutionResult>;

/**
 * Compiles operations with graphql-jit instead of interpreting them, which makes lists several times faster. Apollo
 * caches parsed documents, so prepared operations are kept for as long as their document.
 */
export function createExecutor(schema: GraphQLSchema): Executor {
  const prepared = new WeakMap<DocumentNode, Map<string, PreparedOperation>>();

  function prepare(document: DocumentNode, operationName: string | null | undefined): PreparedOperation | undefined {
    const operations = prepared.get(document) ?? new Map<string, PreparedOperation>();
    prepared.set(document, operations);
    const key = operationName ?? '';
    const known = operations.get(key);
    if (known) return known;
    const node = getOperationAST(document, operationName);
    if (!node) return undefined;
    const operation = new PreparedOperation(schema, document, node);
    operations.set(key, operation);
    return operation;
  }

  return async ({ document, request, context: requestContext }) => {
    const operation = prepare(document, request.operationName);
    if (!operation) return { errors: [new Refusal([{ code: ErrorCode.BAD_REQUEST }])] };
    requestContext.operation = operation;
    const variables = (request.variables ?? {}) as Record<string, unknown>;
    const limit = requestContext.viewer.kind === 'ANALYST' ? COST_LIMITS.analyst : COST_LIMITS.others;
    if (operation.error) return { errors: [operation.error] };
    const { coerced, errors } = operation.inputs(variables);
    if (!coerced) return { errors: presentErrors(errors, requestContext) };
    const cost = costOf(operation, variables);
    const refusal = guard(operation, requestContext, cost, limit) ?? operation.sizeError(coerced);
    if (refusal) return { errors: [refusal] };
    const error = operation.argumentError(coerced, requestContext.services);
    if (error) return { errors: presentErrors([error], requestContext) };
    if (request.extensions?.costOnly === true) return { data: null, extensions: { cost: { requested: cost, limit } } };
    const result = await inTurn(
      requestContext,
      () => inSpan(openSpan(`operation ${operation.name}`), () => operation.run(requestContext, coerced)),
      cost,
    );
    const presented = result.errors ? { ...result, errors: presentErrors(result.errors, requestContext) } : result;
    return requestContext.viewer.kind === 'ANALYST'
      ? { ...presented, extensions: { cost: { requested: cost, limit } } }
      : presented;
  };
}

/**
 * Runs an operation when it is the viewer's turn, and no longer than the request may take. One that takes longer keeps its
 * place until it has ended.
 */
async function inTurn(
  { share, deadline }: RequestContext,
  run: () => ExecutionResult | Promise<ExecutionResult>,
  cost: number | undefined,
): Promise<ExecutionResult> {
  try {
    return await deadline.keep(share.run(deadline, run, cost));
  } catch (problem) {
    if (problem instanceof Refusal) return { errors: [problem] };
    throw problem;
  }
}

/** The cost; undefined if a variable is null where the schema does not allow it. */
function costOf(operation: PreparedOperation, variables: Record<string, unknown>): number | undefined {
  try {
    return operation.cost(variables);
  } catch {
    return undefined;
  }
}

function guard(
  operation: PreparedOperation,
  context: RequestContext,
  cost: number | undefined,
  limit: number,
): Refusal | undefined {
  const { viewer, services } = context;
  if (operation.readsSchema && !mayReadSchema(viewer, services.env))
    return new Refusal([{ code: ErrorCode.FORBIDDEN }]);
  if (cost === undefined) return new Refusal([{ code: ErrorCode.BAD_REQUEST }]);
  if (cost > limit) return new Refusal([{ code: ErrorCode.QUERY_TOO_COSTLY, params: { cost, limit } }]);
  return undefined;
}

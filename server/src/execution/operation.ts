import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  type OperationTypeNode,
  type SelectionSetNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { onceInQuery } from '../access/permissions.js';
import { ErrorCode, Refusal } from '../shared/errors.js';
import { CLIENT_OPERATIONS } from './client-operations.js';
import { costOf } from './cost.js';
import { longList, longListIn } from './list-limit.js';
import { argumentError, resultFields } from './result-arguments.js';
import { TextLimits } from './text-limit.js';

const MAX_ROOT_FIELDS = 20;

/** A validated operation, prepared once and run many times. */
export class PreparedOperation {
  /** For metrics and log, out of a closed list: never what a caller made up. */
  readonly name: string;
  /** For audit rows: the fields that it asks for, in alphabetical order. */
  readonly rootFields: string;
  readonly readsSchema: boolean;
  readonly error: Refusal | undefined;
  readonly #texts: TextLimits;
  readonly #resultFields: ReturnType<typeof resultFields>;
  readonly #costs = new Map<string, number>();
  readonly #costVariables: readonly string[];
  #compiled: CompiledQuery | undefined;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly document: DocumentNode,
    private readonly operation: OperationDefinitionNode,
  ) {
    const fields = rootFields(document, operation.selectionSet);
    const names = fields.map((field) => field.name.value);
    const distinct = [...new Set(names)].sort();
    this.rootFields = distinct.join(' ');
    this.name = publicName(operation.name?.value, distinct);
    this.readsSchema = names.some((name) => name === '__schema' || name === '__type');
    const known = schema.getRootType(operation.operation);
    this.#texts = new TextLimits(schema, document, operation);
    this.error = known
      ? (shapeError(operation.operation, names) ?? longListIn(document) ?? this.#texts.error)
      : new Refusal([{ code: ErrorCode.BAD_REQUEST }]);
    this.#resultFields = resultFields(schema, document, operation);
    this.#costVariables = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  }

  /** What it costs with these variables. Only numbers (sizes), booleans (`@include`) and missing values can change it. */
  cost(variables: Record<string, unknown>): number {
    const key = this.#costVariables
      .map((name) => (['number', 'boolean'].includes(typeof variables[name]) ? variables[name] : ''))
      .join();
    let cost = this.#costs.get(key);
    if (cost === undefined) {
      cost = costOf(this.schema, this.document, this.operation, variables);
      if (this.#costs.size < 1000) this.#costs.set(key, cost);
    }
    return cost;
  }

  /** Coerces the variables with graphql-js, as the compiler ignores defaults of input fields. */
  inputs(variables: Record<string, unknown>): ReturnType<typeof getVariableValues> {
    return getVariableValues(this.schema, this.operation.variableDefinitions ?? [], variables, { maxErrors: 20 });
  }

  /** The error of variables, coerced by {@link inputs}, that hold too long a list or text. */
  sizeError(coerced: Record<string, unknown>): Refusal | undefined {
    return longList(coerced) ?? this.#texts.errorOf(coerced);
  }

  /** The error of an argument below the root fields, with variables coerced by {@link inputs}. */
  argumentError(coerced: Record<string, unknown>, needs: unknown): ReturnType<typeof argumentError> {
    return argumentError(this.#resultFields, coerced, needs);
  }

  /** Runs the operation with variables coerced by {@link inputs}. */
  run(context: unknown, coerced: Record<string, unknown>): ReturnType<CompiledQuery['query']> {
    if (!this.#compiled) {
      const compiled = compileQuery(this.schema, this.document, this.operation.name?.value ?? '', {
        // Enum values and numbers come from the database, whose types and checks guarantee them.
        disableLeafSerialization: true,
      });
      if (!isCompiledQuery(compiled)) throw new Error('a validated operation did not compile');
      this.#compiled = compiled;
    }
    return this.#compiled.query({}, context, coerced);
  }
}

/** The name of the client's operation that asks for the same fields, or else the field itself. */
function publicName(given: string | undefined, distinct: readonly string[]): string {
  if (given !== undefined && CLIENT_OPERATIONS.get(given) === distinct.join(' ')) return given;
  return distinct.length === 1 ? (distinct[0] as string) : 'several';
}

/**
 * The error of too many root fields, or of one repeated that may appear only once. A mutation has one: a refusal of a second
 * would take away the answer of the first, which has written.
 */
function shapeError(kind: OperationTypeNode, names: readonly string[]): Refusal | undefined {
  const limit = kind === 'mutation' ? 1 : MAX_ROOT_FIELDS;
  const fields = names.filter((name) => name !== '__typename');
  if (fields.length > limit) {
    return new Refusal([{ code: ErrorCode.BAD_REQUEST, params: { rootFields: fields.length, limit } }]);
  }
  const repeated = names.find((name, at) => onceInQuery.has(name) && names.indexOf(name) !== at);
  return repeated ? new Refusal([{ code: ErrorCode.BAD_REQUEST, params: { oncePerDocument: repeated } }]) : undefined;
}

/** The root fields, with fragments expanded; validation has already refused cycles. */
function rootFields(document: DocumentNode, selectionSet: SelectionSetNode): FieldNode[] {
  return selectionSet.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootFields(document, selection.selectionSet);
    const fragment = document.definitions.find(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? rootFields(document, fragment.selectionSet) : [];
  });
}

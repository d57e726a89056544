import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  type OperationDefinitionNode,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { ErrorCode, Refusal } from '../shared/errors.js';
import { isLongerThan } from '../shared/text.js';

/** Longest text of a filter: the database compares it with every row. */
const MAX_FILTER_TEXT = 100;
/** Longest text of any other input. Each field that is stored has a limit of its own below. */
const MAX_TEXT = 4_000;

function tooLong(limit: number, field: string): Refusal {
  return new Refusal([{ code: ErrorCode.TOO_LONG, field, params: { limit } }]);
}

const isFilter = (type: GraphQLInputType | null | undefined): boolean =>
  type !== null && type !== undefined && getNamedType(type).name.endsWith('Filter');

/** The greatest lengths of the texts of one operation, wherever they stand in it. */
export class TextLimits {
  /** The error of a text within the document. */
  readonly error: Refusal | undefined;
  readonly #variables: readonly { readonly name: string; readonly type: GraphQLInputType; readonly limit: number }[];

  constructor(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode) {
    const inFilters = new Set<string>();
    const types = new TypeInfo(schema);
    const state: { error?: Refusal } = {};
    visit(
      document,
      visitWithTypeInfo(types, {
        Variable({ name }) {
          if (isFilter(types.getParentInputType())) inFilters.add(name.value);
        },
        StringValue({ value }) {
          const limit = isFilter(types.getParentInputType()) ? MAX_FILTER_TEXT : MAX_TEXT;
          if (isLongerThan(value, limit)) state.error ??= tooLong(limit, types.getArgument()?.name ?? '');
        },
      }),
    );
    this.error = state.error;
    this.#variables = (operation.variableDefinitions ?? []).flatMap(({ variable, type: node }) => {
      const type = typeFromAST(schema, node as never) as GraphQLInputType | undefined;
      const name = variable.name.value;
      return type ? [{ name, type, limit: inFilters.has(name) ? MAX_FILTER_TEXT : MAX_TEXT }] : [];
    });
  }

  /** The error of variables with too long a text, at its field. */
  errorOf(variables: Record<string, unknown>): Refusal | undefined {
    for (const { name, type, limit } of this.#variables) {
      const error = longText(name, variables[name], type, limit);
      if (error) return error;
    }
    return undefined;
  }
}

function longText(field: string, value: unknown, type: GraphQLInputType, limit: number): Refusal | undefined {
  if (typeof value === 'string') return isLongerThan(value, limit) ? tooLong(limit, field) : undefined;
  if (Array.isArray(value)) return firstOf(value, (item) => longText(field, item, type, limit));
  const named = getNamedType(type);
  if (typeof value !== 'object' || value === null || !isInputObjectType(named)) return undefined;
  const within = isFilter(named) ? MAX_FILTER_TEXT : limit;
  const fields = named.getFields();
  return firstOf(Object.entries(value), ([name, inner]) => {
    const known = fields[name];
    return known && longText(`${field}.${name}`, inner, known.type, within);
  });
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return undefined;
}

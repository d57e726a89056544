import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { DEFAULT_PAGE_SIZE } from '../shared/paging.js';

/** The highest cost of a request, computed before any SQL runs. */
export const COST_LIMITS = { analyst: 5_000, others: 1_000 } as const;

/** Assumed length of an unpaged list, such as areas of a pass or files of a person. */
const UNPAGED_LIST_LENGTH = 5;
/** Of finding the rows of a page. */
const PAGE_COST = 10;
/** Of counting all rows of a list that the filter leaves: the database looks at each. Below a row there are only few. */
const TOTAL_COST = 50;
/** Of figures over a period: the database looks at each row of it. */
const PERIOD_COST = 300;

/**
 * One for each object to be built: a page costs ten plus its size times the cost of a row, an unpaged list five times
 * the cost of a row; the number of all rows of a list costs fifty, figures over a period three hundred. Other plain
 * values cost nothing. A field for which the database reads more than its row says so itself (`complexity`).
 */
const estimateIn =
  (document: DocumentNode): ComplexityEstimator =>
  ({ field, args, childComplexity, type, node }) => {
    const result = getNamedType(field.type);
    // Introspection reads no data; whether the viewer may ask for it is decided before.
    if (type.name.startsWith('__') || result.name.startsWith('__')) return 0;
    const own = ownCost(field);
    const inPage = type.name.endsWith('Page');
    // What a page says of its whole list is added to the page.
    if (inPage && field.name !== 'items') return 0;
    if (!isCompositeType(result)) return own;
    if (inPage) return 1 + childComplexity;
    if (result.name.endsWith('Page')) {
      const counted = type.name === 'Query' && isObjectType(result) && node.selectionSet;
      const wholeList = counted ? wholeListCost(result, counted, document) : 0;
      return PAGE_COST + wholeList + Math.max(Number(args.size ?? DEFAULT_PAGE_SIZE), 1) * childComplexity;
    }
    const listed = String(field.type).includes('[');
    const period = field.args.some(({ name }) => name === 'from') ? PERIOD_COST : 0;
    return own + period + (1 + childComplexity) * (listed ? UNPAGED_LIST_LENGTH : 1);
  };

/** What a field says it costs for itself. */
const ownCost = ({ extensions }: { readonly extensions: Readonly<Record<string, unknown>> }): number =>
  Number(extensions.complexity ?? 0);

/** The cost of what is asked for of the whole list behind a page, directly or in a fragment: its total, its sums. */
function wholeListCost(page: GraphQLObjectType, { selections }: SelectionSetNode, document: DocumentNode): number {
  let cost = 0;
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      const field = page.getFields()[selection.name.value];
      cost += field?.name === 'total' ? TOTAL_COST : field ? ownCost(field) : 0;
    } else {
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragmentOf(selection, document);
      if (fragment) cost += wholeListCost(page, fragment.selectionSet, document);
    }
  }
  return cost;
}

function fragmentOf({ name }: FragmentSpreadNode, { definitions }: DocumentNode): FragmentDefinitionNode | undefined {
  return definitions.find(
    (definition): definition is FragmentDefinitionNode =>
      definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name.value,
  );
}

/** The cost of an operation with these variables. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): number {
  return getComplexity({
    schema,
    query: {
      ...document,
      definitions: document.definitions.filter(
        (definition) => definition.kind !== Kind.OPERATION_DEFINITION || definition === operation,
      ),
    },
    variables: withDefaults(operation, variables),
    estimators: [estimateIn(document)],
  });
}

function withDefaults(operation: OperationDefinitionNode, variables: Record<string, unknown>): Record<string, unknown> {
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  );
  return { ...Object.fromEntries(defaults), ...variables };
}

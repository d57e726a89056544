import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { argumentCheckOf } from '../shared/argument-check.js';

/** A field below the root fields whose arguments are checked, and the nodes whose directives include or skip it. */
interface CheckedField {
  readonly node: FieldNode;
  readonly field: GraphQLField<unknown, unknown>;
  readonly within: readonly SelectionNode[];
}

type Variables = Record<string, unknown>;

/** The fields with arguments below the root fields of an operation, wherever they stand in it. */
export function resultFields(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): readonly CheckedField[] {
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  const root = schema.getRootType(operation.operation);

  function below(
    type: GraphQLObjectType,
    { selections }: SelectionSetNode,
    within: readonly SelectionNode[],
  ): CheckedField[] {
    return selections.flatMap((node) => {
      const here = node.directives?.length ? [...within, node] : within;
      if (node.kind === Kind.INLINE_FRAGMENT) return below(type, node.selectionSet, here);
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(node.name.value);
        return fragment ? below(type, fragment.selectionSet, here) : [];
      }
      const field = type.getFields()[node.name.value];
      const result = field && getNamedType(field.type);
      const deeper = isObjectType(result) && node.selectionSet ? below(result, node.selectionSet, here) : [];
      const checked = field && type !== root && field.args.length > 0;
      return checked ? [{ node, field, within: here }, ...deeper] : deeper;
    });
  }
  return root ? below(root, operation.selectionSet, []) : [];
}

/**
 * The error of the first of these fields whose arguments would be refused, by the checks that the fields declare. Run
 * before the operation, as its root field may write.
 * @param needs what the checks need besides the arguments.
 */
export function argumentError(
  fields: readonly CheckedField[],
  variables: Variables,
  needs: unknown,
): GraphQLError | undefined {
  for (const { node, field, within } of fields) {
    try {
      if (!within.every((each) => isIncluded(each, variables))) continue;
      argumentCheckOf(field)?.(getArgumentValues(field, node, variables), needs);
    } catch (problem) {
      if (problem instanceof GraphQLError) return problem;
      throw problem;
    }
  }
  return undefined;
}

function isIncluded(node: SelectionNode, variables: Variables): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variables);
  return skip?.if !== true && include?.if !== false;
}

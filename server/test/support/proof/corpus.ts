import {
  type ArgumentNode,
  type FieldNode,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  print,
  typeFromAST,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';
import { createSchema } from '../../../src/schema.js';
import { type ClientOperation, clientOperations } from '../client-documents.js';
import { REACHES } from '../reaches.js';
import { sampleVariables } from '../sample-variables.js';
import type { World } from '../world.js';

/** A document of the clients with variables with which it reaches company B. */
export interface CorpusQuery {
  readonly name: string;
  readonly roots: readonly string[];
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const SIZE = 20;
const schema = createSchema();

/** Every query of the clients, once for each way in which its root fields could reach company B. */
export function corpusOf(world: World): CorpusQuery[] {
  return clientOperations()
    .filter(({ operation }) => operation.operation === OperationTypeNode.QUERY)
    .flatMap((each) => variablesOf(each, world).map((variables) => ({ ...textOf(each), variables })));
}

const textOf = ({ name, document, operation }: ClientOperation) => ({
  name,
  roots: rootsOf(operation).map((root) => root.name.value),
  document: print(document),
});

const rootsOf = ({ selectionSet }: OperationDefinitionNode): FieldNode[] =>
  selectionSet.selections.filter((node): node is FieldNode => node.kind === Kind.FIELD);

function variablesOf({ operation }: ClientOperation, world: World): Record<string, unknown>[] {
  const sample = sampleVariables(schema, operation, SIZE);
  const roots = rootsOf(operation);
  const ways = roots.map((root) => REACHES[root.name.value]?.(world).map(argumentsIn) ?? []);
  const count = Math.max(1, ...ways.map(({ length }) => length));
  return Array.from({ length: count }, (_, at) => ({
    ...sample,
    ...Object.assign({}, ...roots.map((root, of) => given(root.arguments ?? [], ways[of]?.[at] ?? {}))),
  }));

  /** Values of the variables that are arguments of a root field. */
  function given(args: readonly ArgumentNode[], way: Readonly<Record<string, unknown>>): Record<string, unknown> {
    const named = args.flatMap(({ name, value }) =>
      value.kind === Kind.VARIABLE && name.value in way && name.value !== 'size'
        ? [[value.name.value, fitting(value.name.value, way[name.value])] as const]
        : variablesWithin(value).flatMap((variable) => {
            const inner = (way[name.value] as Record<string, unknown> | undefined)?.[variable.field];
            return inner === undefined ? [] : [[variable.name, fitting(variable.name, inner)] as const];
          }),
    );
    return Object.fromEntries(named);
  }

  /** The value, in a list where the variable is one. */
  function fitting(variable: string, value: unknown): unknown {
    const definition = operation.variableDefinitions?.find(({ variable: { name } }) => name.value === variable);
    const type = definition && typeFromAST(schema, definition.type as never);
    const listed = isListType(isNonNullType(type) ? type.ofType : type);
    return listed && !Array.isArray(value) ? [value] : value;
  }
}

function variablesWithin(value: ValueNode): { field: string; name: string }[] {
  if (value.kind !== Kind.OBJECT) return [];
  return value.fields.flatMap(({ name, value: inner }) =>
    inner.kind === Kind.VARIABLE ? [{ field: name.value, name: inner.name.value }] : [],
  );
}

function argumentsIn(text: string): Record<string, unknown> {
  if (text === '') return {};
  const [operation] = parse(`{ root(${text}) }`).definitions;
  const [root] =
    operation && 'selectionSet' in operation && operation.selectionSet ? operation.selectionSet.selections : [];
  const args = root?.kind === Kind.FIELD ? (root.arguments ?? []) : [];
  return Object.fromEntries(args.map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));
}

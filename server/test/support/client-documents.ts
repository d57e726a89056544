import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  visit,
} from 'graphql';

/** All operations and fragments of the clients: the keys of the generated map of documents. */
export function clientDocuments(): DocumentNode {
  const generated = readFileSync(join('client', 'src', 'gql', 'gql.ts'), 'utf8');
  const keys = generated.match(/^ {4}"(?:[^"\\]|\\.)*"(?=: types\.)/gm) ?? [];
  return parse([...new Set(keys.map((key) => String(JSON.parse(key.trim()))))].join('\n'));
}

export interface ClientOperation {
  readonly name: string;
  readonly operation: OperationDefinitionNode;
  /** The operation with the fragments that it uses. */
  readonly document: DocumentNode;
}

/** Every operation of the clients, as a document of its own. */
export function clientOperations(): ClientOperation[] {
  const { definitions } = clientDocuments();
  const fragments = new Map(
    definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  return definitions
    .filter((definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => ({
      name: operation.name?.value ?? '',
      operation,
      document: { kind: Kind.DOCUMENT, definitions: [operation, ...fragmentsOf(operation, fragments)] },
    }));
}

function fragmentsOf(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Set<FragmentDefinitionNode> {
  const used = new Set<FragmentDefinitionNode>();
  const collect = (node: OperationDefinitionNode | FragmentDefinitionNode) =>
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (!fragment || used.has(fragment)) return;
        used.add(fragment);
        collect(fragment);
      },
    });
  collect(operation);
  return used;
}

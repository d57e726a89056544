import { type DocumentNode, Kind, OperationTypeNode, parse } from 'graphql';

const MAX_TOKENS = 500;

/** Whether a text is a document whose operations ask about the schema and for nothing else: it can be answered by GET. */
export function asksAboutSchemaOnly(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  try {
    return parse(text, { maxTokens: MAX_TOKENS, noLocation: true }).definitions.every(readsSchemaOnly);
  } catch {
    return false;
  }
}

function readsSchemaOnly(definition: DocumentNode['definitions'][number]): boolean {
  if (definition.kind === Kind.FRAGMENT_DEFINITION) return true;
  return (
    definition.kind === Kind.OPERATION_DEFINITION &&
    definition.operation === OperationTypeNode.QUERY &&
    definition.selectionSet.selections.every((field) => field.kind === Kind.FIELD && field.name.value.startsWith('__'))
  );
}

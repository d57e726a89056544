import { type Exchange, makeOperation, mapExchange, type Operation } from '@urql/core';
import { type DocumentNode, Kind } from 'graphql';
import { holdsIdNumber } from './id-number-in-text';

const directive = {
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: 'acknowledgeIdNumbers' },
  arguments: [],
} as const;

const acknowledged = (document: DocumentNode): DocumentNode => ({
  ...document,
  definitions: document.definitions.map((each) =>
    each.kind === Kind.OPERATION_DEFINITION ? { ...each, directives: [...(each.directives ?? []), directive] } : each,
  ),
});

function holdsAny(value: unknown): boolean {
  if (typeof value === 'string') return holdsIdNumber(value);
  if (Array.isArray(value)) return value.some(holdsAny);
  return value !== null && typeof value === 'object' && Object.values(value).some(holdsAny);
}

/**
 * Texts with an ID number are warned of while they are written (`ui/Textarea`): who sends one all the same has read the
 * warning, and the API asks for that to be said (R-ACC-6).
 */
export const acknowledgeIdNumbers: Exchange = mapExchange({
  onOperation: (operation: Operation) =>
    operation.kind === 'mutation' && holdsAny(operation.variables)
      ? makeOperation(
          operation.kind,
          { ...operation, query: acknowledged(operation.query as DocumentNode) },
          operation.context,
        )
      : operation,
});

import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  Kind,
  OperationTypeNode,
  parse,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { MAX_TOKENS } from '../execution/checked-executor.js';

/** A query of one root field that answers a page of a list. */
export interface ListOperation {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown>;
}

/** The operations in bodies of requests. Their documents are kept, as they are checked and compiled once. */
export class ListOperations {
  readonly #documents = new LRUCache<string, DocumentNode>({ max: 100 });
  readonly #lists: ReadonlySet<string>;

  constructor(schema: GraphQLSchema) {
    const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
    this.#lists = new Set(fields.flatMap(({ name, type }) => (getNamedType(type).name.endsWith('Page') ? [name] : [])));
  }

  /** The operation, or undefined where there is none, or another than a query of one list. */
  in(body: unknown): ListOperation | undefined {
    const { query, operationName, variables } = (body ?? {}) as Record<string, unknown>;
    if (typeof query !== 'string') return undefined;
    const document = this.#parsed(query);
    const name = typeof operationName === 'string' ? operationName : undefined;
    const operation = document && getOperationAST(document, name);
    const fields = operation?.selectionSet.selections ?? [];
    if (!document || operation?.operation !== OperationTypeNode.QUERY) return undefined;
    const [field] = fields;
    if (fields.length !== 1 || field?.kind !== Kind.FIELD || !this.#lists.has(field.name.value)) return undefined;
    const given = typeof variables === 'object' && variables !== null ? variables : {};
    return { document, operationName: name, variables: given as Record<string, unknown> };
  }

  #parsed(query: string): DocumentNode | undefined {
    const known = this.#documents.get(query);
    if (known) return known;
    try {
      const document = parse(query, { maxTokens: MAX_TOKENS });
      this.#documents.set(query, document);
      return document;
    } catch {
      return undefined;
    }
  }
}

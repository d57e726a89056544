import { createQuery, type OperationContext, type TypedDocumentNode } from '@urql/solid';
import { type Accessor, createMemo, createSignal, mapArray } from 'solid-js';
import { errorText } from '../errors/error-text';

const usualSize = 10;

interface PageOf {
  page: number;
  size: number;
}

export interface GrowingListOptions<Data, Variables extends object, Row> {
  query: TypedDocumentNode<Data, Variables & PageOf>;
  variables: () => Variables;
  /** The part of the answer that is the page; nothing where there is none to be seen. */
  page: (data: Data) => { items: readonly Row[]; total: number } | null | undefined;
  rowKey: (row: Row) => string;
  /** Rows that come at once. */
  size?: number;
  context?: Partial<OperationContext>;
}

export interface GrowingList<Row> {
  /** `undefined` until the first answer. */
  rows: Accessor<readonly Row[] | undefined>;
  total: Accessor<number>;
  loading: Accessor<boolean>;
  /** Words of what went wrong. */
  error: Accessor<string | undefined>;
  retry(): void;
  hasMore: Accessor<boolean>;
  more(): void;
}

/** A list beside other things on a page: it has no place in the URL, and shows page after page below each other. */
export function createGrowingList<Data, Variables extends object, Row>(
  options: GrowingListOptions<Data, Variables, Row>,
): GrowingList<Row> {
  const size = options.size ?? usualSize;
  const [pages, setPages] = createSignal([1]);
  const results = createMemo(
    mapArray(pages, (page) => {
      const variables = () => ({ ...options.variables(), page, size });
      return createQuery<Data, Variables & PageOf>({ query: options.query, variables, context: options.context });
    }),
  );
  const found = () => results().map(([{ data }]) => (data ? options.page(data) : undefined));
  const rows = createMemo(() => {
    if (!results()[0]?.[0].data) return undefined;
    const all = found().flatMap((page) => page?.items ?? []);
    // What came meanwhile has pushed some to the next page.
    const keys = all.map(options.rowKey);
    return all.filter((_row, index) => keys.indexOf(keys[index] ?? '') === index);
  });
  const total = () => found()[0]?.total ?? 0;
  const failed = () => results().find(([result]) => result.error && !result.data);
  return {
    rows,
    total,
    loading: () => results().some(([result]) => result.fetching && !result.data),
    error: () => errorText(failed()?.[0].error),
    retry: () => failed()?.[1]({ requestPolicy: 'network-only' }),
    hasMore: () => pages().length * size < total(),
    more: () => setPages((known) => [...known, known.length + 1]),
  };
}

import type { Client, TypedDocumentNode } from '@urql/solid';
import { unwrapResult } from '../../lib/unwrap-result';

type Paged = { page: number; size: number };

/** A list by the operation that asks for one page of it. */
export interface RowSource<Data, Variables extends Paged, Row> {
  query: TypedDocumentNode<Data, Variables>;
  variables: Omit<Variables, keyof Paged>;
  /** Rows of a page: as many as one request may cost. */
  size: number;
  rowsOf: (data: Data) => readonly Row[];
  keyOf: (row: Row) => string;
}

/** Every row of a filtered list as the viewer sees it, masked or clear, page by page. */
export async function allRows<Data, Variables extends Paged, Row>(
  client: Client,
  { query, variables, size, rowsOf, keyOf }: RowSource<Data, Variables, Row>,
): Promise<Row[]> {
  const rows = new Map<string, Row>();
  for (let page = 1; ; page += 1) {
    const asked = { ...variables, page, size } as unknown as Variables;
    const answer = await client.query<Data, Paged>(query, asked, { requestPolicy: 'network-only' }).toPromise();
    const found = rowsOf(unwrapResult(answer));
    // A row that is added meanwhile moves the pages by one: each counts once.
    for (const row of found) rows.set(keyOf(row), row);
    if (found.length < size) return [...rows.values()];
  }
}

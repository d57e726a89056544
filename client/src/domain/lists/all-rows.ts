import { type Client, CombinedError, createRequest, stringifyDocument, type TypedDocumentNode } from '@urql/core';
import { hasCode } from '../../lib/errors';
import { linesOf } from '../../lib/lines-of';

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

/** One reading of a list to its end. */
export interface Reading {
  client: Client;
  /** Ends it early. */
  signal: AbortSignal;
  /** Called with how many rows have arrived. */
  onRows: (count: number) => void;
}

/** A line of the answer: a page, that it was the last, or why there are no more. */
type Line<Data> = { data: Data } | { complete: true; rows: number } | { errors: { message: string }[] };

/**
 * Every row of a filtered list as the viewer sees it, masked or clear, in one request. Rejects unless the server says that the list is
 * complete: what breaks off in the middle is no list.
 */
export async function allRows<Data, Variables extends Paged, Row>(
  { client, signal, onRows }: Reading,
  { query, variables, size, rowsOf, keyOf }: RowSource<Data, Variables, Row>,
): Promise<Row[]> {
  const asked = { ...variables, page: 1, size } as unknown as Variables;
  const rows = new Map<string, Row>();
  let received = 0;
  for await (const line of linesOf<Line<Data>>(await ask(client, query, asked, signal))) {
    if ('errors' in line) throw await refusal(client, query, asked, line.errors);
    if ('complete' in line) {
      if (line.rows !== received) break;
      return [...rows.values()];
    }
    const found = rowsOf(line.data);
    received += found.length;
    // A row whose place in the order changes meanwhile comes twice.
    for (const row of found) rows.set(keyOf(row), row);
    onRows(rows.size);
  }
  throw new CombinedError({ networkError: new Error('the answer ends too early') });
}

async function ask<Data, Variables extends Paged>(
  client: Client,
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Response> {
  const { fetchOptions } = client.createRequestOperation<Data, Paged>('query', createRequest(query, variables)).context;
  const { headers, ...options } = (typeof fetchOptions === 'function' ? fetchOptions() : fetchOptions) ?? {};
  const text = stringifyDocument(query);
  const operationName = /\bquery (\w+)/.exec(text)?.[1];
  try {
    return await fetch('/rows', {
      ...options,
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ operationName, query: text, variables }),
      signal,
    });
  } catch (problem) {
    throw signal.aborted ? problem : new CombinedError({ networkError: problem as Error });
  }
}

/** The error of a refused reading. An ordinary request lets the program ask to sign in again where that is why. */
async function refusal<Data, Variables extends Paged>(
  client: Client,
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  graphQLErrors: { message: string }[],
): Promise<CombinedError> {
  const error = new CombinedError({ graphQLErrors });
  const signIn = ['UNAUTHENTICATED', 'SECOND_FACTOR_REQUIRED'].some((code) => hasCode(error, code));
  if (signIn) await client.query<Data, Paged>(query, variables, { requestPolicy: 'network-only' }).toPromise();
  return error;
}

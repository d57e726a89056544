import { gql } from '@urql/core';
import { expect, test, vi } from 'vitest';
import { createGraphQLClient } from '../../lib/graphql';
import { allRows } from './all-rows';

type Row = { number: string };
const query = gql<{ passes: { items: Row[] } }, { kind: string; page: number; size: number }>`
  query PassExport($kind: String!, $page: Int!, $size: Int!) {
    passes(kind: $kind, page: $page, size: $size) {
      items {
        number
      }
    }
  }
`;
const page = (...numbers: string[]) => ({ data: { passes: { items: numbers.map((number) => ({ number })) } } });

/** Answers with these chunks, each as it is. */
function read(...chunks: string[]) {
  const bytes = chunks.map((chunk) => new TextEncoder().encode(chunk));
  const body = new ReadableStream<Uint8Array>({
    start(to) {
      for (const each of bytes) to.enqueue(each);
      to.close();
    },
  });
  const fetch = vi.fn(async (_address: string, _request: RequestInit) => new Response(body));
  vi.stubGlobal('fetch', fetch);
  const counts: number[] = [];
  const client = createGraphQLClient({ headers: () => ({ 'x-page-company': 'company-1' }) });
  const rows = allRows(
    { client, signal: new AbortController().signal, onRows: (count) => counts.push(count) },
    {
      ...{ query, variables: { kind: 'A' }, size: 2 },
      rowsOf: ({ passes }) => passes.items,
      keyOf: ({ number }) => number,
    },
  );
  return { rows, counts, fetch };
}
const lines = (...values: object[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');

test('reads every page of one request, each row once, however its bytes arrive', async () => {
  const text = lines(page('一', '二'), page('二', '三'), { complete: true, rows: 4 });
  const { rows, counts, fetch } = read(text.slice(0, 7), text.slice(7, 50), text.slice(50));
  expect(await rows).toEqual([{ number: '一' }, { number: '二' }, { number: '三' }]);
  expect(counts).toEqual([2, 3]);
  const [address, request] = fetch.mock.calls[0] ?? [];
  expect(address).toBe('/rows');
  expect(request?.headers).toMatchObject({ 'x-page-company': 'company-1', 'apollo-require-preflight': '1' });
  expect(JSON.parse(String(request?.body))).toMatchObject({
    operationName: 'PassExport',
    variables: { kind: 'A', page: 1, size: 2 },
  });
});

test.each([
  ['without its last line', lines(page('一'), page('二'))],
  ['in the middle of a line', lines(page('一')).concat('{"complete":tr')],
  ['with fewer rows than it says', lines(page('一'), { complete: true, rows: 2 })],
  ['at once', ''],
])('refuses a list that ends %s', async (_, text) => {
  await expect(read(text).rows).rejects.toMatchObject({ networkError: { message: 'the answer ends too early' } });
});

test('rejects with the error for which the server stops', async () => {
  const errors = [{ message: 'FORBIDDEN', extensions: { code: 'FORBIDDEN' } }];
  await expect(read(lines(page('一'), { errors })).rows).rejects.toMatchObject({
    graphQLErrors: [{ message: 'FORBIDDEN' }],
  });
});

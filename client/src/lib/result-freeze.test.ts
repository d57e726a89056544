import { gql } from '@urql/core';
import { describe, expect, it, vi } from 'vitest';
import { hasCode } from './errors';
import { createGraphQLClient } from './graphql';
import { createResultFreeze, unfrozen } from './result-freeze';

const query = gql`query People { people { name } }`;
const mutation = gql`mutation Save { save }`;

const shown = { data: { people: [{ __typename: 'Person', name: '王小明' }] } };
const refused = { errors: [{ message: '', extensions: { code: 'COMPANY_SWITCHED' } }], data: null };

function pageWith(answers: readonly object[]) {
  let sent = 0;
  const fetch = vi.fn<typeof globalThis.fetch>(async () => Response.json(answers[sent++]));
  const onRefused = vi.fn();
  const freeze = createResultFreeze({
    frozen: () => false,
    refused: (error) => hasCode(error, 'COMPANY_SWITCHED'),
    onRefused,
  });
  const client = createGraphQLClient({ url: 'http://host/graphql', fetch, exchange: freeze.exchange });
  return { client, freeze, onRefused };
}

describe('R-REG-7: a page whose company was left in another tab', () => {
  it('keeps what it shows, and repeats the query when its company is back', async () => {
    const { client, freeze, onRefused } = pageWith([shown, refused, { data: { people: [] } }]);
    const seen: unknown[] = [];
    const page = client.query(query, {}).subscribe(({ data }) => seen.push(data?.people.length));
    await vi.waitFor(() => expect(seen).toEqual([1]));
    client.query(query, {}, { requestPolicy: 'network-only' }).toPromise();
    await vi.waitFor(() => expect(onRefused).toHaveBeenCalledOnce());
    expect(seen.at(-1)).toBe(1);
    freeze.refetch(client);
    await vi.waitFor(() => expect(seen.at(-1)).toBe(0));
    page.unsubscribe();
  });

  it('gets the refusal of a mutation, and of a query that has no result yet', async () => {
    const { client } = pageWith([refused, refused]);
    expect((await client.mutation(mutation, {}).toPromise()).error).toBeDefined();
    expect((await client.query(query, {}).toPromise()).error).toBeDefined();
  });

  it('passes the result of the API through if it is asked to', async () => {
    const { client } = pageWith([shown, refused]);
    await client.query(query, {}, unfrozen).toPromise();
    const again = await client.query(query, {}, { ...unfrozen, requestPolicy: 'network-only' }).toPromise();
    expect(again.error).toBeDefined();
  });
});

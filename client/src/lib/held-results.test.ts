import { gql } from '@urql/core';
import { describe, expect, it, vi } from 'vitest';
import { hasCode } from './errors';
import { createGraphQLClient } from './graphql';
import { asItIs, createHeldResults } from './held-results';

const query = gql`query People { people { name } }`;
const mutation = gql`mutation Save { save }`;

const shown = { data: { people: [{ __typename: 'Person', name: '王小明' }] } };
const refused = { errors: [{ message: '', extensions: { code: 'COMPANY_SWITCHED' } }], data: null };

function pageWith(answers: readonly object[]) {
  let asked = 0;
  const fetch = vi.fn<typeof globalThis.fetch>(async () => Response.json(answers[asked++]));
  const onRefused = vi.fn();
  const kept = createHeldResults({
    holding: () => false,
    refused: (error) => hasCode(error, 'COMPANY_SWITCHED'),
    onRefused,
  });
  const client = createGraphQLClient({ url: 'http://host/graphql', fetch, exchange: kept.exchange });
  return { client, kept, onRefused };
}

describe('R-REG-7: a page whose company was left in another tab', () => {
  it('keeps what it shows, and asks again when its company is back', async () => {
    const { client, kept, onRefused } = pageWith([shown, refused, { data: { people: [] } }]);
    const seen: unknown[] = [];
    const page = client.query(query, {}).subscribe(({ data }) => seen.push(data?.people.length));
    await vi.waitFor(() => expect(seen).toEqual([1]));
    client.query(query, {}, { requestPolicy: 'network-only' }).toPromise();
    await vi.waitFor(() => expect(onRefused).toHaveBeenCalledOnce());
    expect(seen.at(-1)).toBe(1);
    kept.askAgain(client);
    await vi.waitFor(() => expect(seen.at(-1)).toBe(0));
    page.unsubscribe();
  });

  it('is told that what it asks to be done was refused, and what it asks for the first time', async () => {
    const { client } = pageWith([refused, refused]);
    expect((await client.mutation(mutation, {}).toPromise()).error).toBeDefined();
    expect((await client.query(query, {}).toPromise()).error).toBeDefined();
  });

  it('passes the result of the API through if it is asked to', async () => {
    const { client } = pageWith([shown, refused]);
    await client.query(query, {}, asItIs).toPromise();
    const again = await client.query(query, {}, { ...asItIs, requestPolicy: 'network-only' }).toPromise();
    expect(again.error).toBeDefined();
  });
});

import { gql } from '@urql/core';
import { describe, expect, it, vi } from 'vitest';
import { createGraphQLClient } from './graphql';

const query = gql`query Who($page: Int) { me(page: $page) { id name } }`;

const answering = (body: unknown) => vi.fn<typeof fetch>(async () => Response.json(body));

describe('GraphQL client', () => {
  it('posts with the preflight header, and never puts variables into the address', async () => {
    const fetch = answering({ data: { me: null } });
    await createGraphQLClient({ url: 'http://host/graphql', fetch }).query(query, { page: 1 }).toPromise();
    const [url, init] = fetch.mock.calls[0] ?? [];
    expect(url).toBe('http://host/graphql');
    expect(init).toMatchObject({ method: 'POST', credentials: 'same-origin' });
    expect(new Headers(init?.headers).get('apollo-require-preflight')).toBe('1');
  });

  it('sends the headers of the moment along', async () => {
    let company = 'first';
    const fetch = vi.fn<typeof globalThis.fetch>(async () => Response.json({ data: { me: null } }));
    const headers = () => ({ 'x-page-company': company });
    const client = createGraphQLClient({ url: 'http://host/graphql', fetch, headers });
    await client.query(query, { page: 1 }).toPromise();
    company = 'second';
    await client.query(query, { page: 2 }).toPromise();
    const sent = fetch.mock.calls.map(([, init]) => new Headers(init?.headers).get('x-page-company'));
    expect(sent).toEqual(['first', 'second']);
  });

  it('hands out copies, so that what a screen does to its data never reaches the cache', async () => {
    const client = createGraphQLClient({
      url: 'http://host/graphql',
      fetch: answering({ data: { me: { __typename: 'A', id: '1', name: 'x' } } }),
    });
    const read = () => client.query(query, { page: 1 }, { requestPolicy: 'cache-first' }).toPromise();
    const first = await read();
    first.data.me.name = 'changed on the screen';
    expect((await read()).data.me.name).toBe('x');
  });

  it('says when the session is gone', async () => {
    const onUnauthenticated = vi.fn();
    const fetch = answering({ errors: [{ message: '', extensions: { code: 'UNAUTHENTICATED' } }] });
    await createGraphQLClient({ url: 'http://host/graphql', fetch, onUnauthenticated }).query(query, {}).toPromise();
    expect(onUnauthenticated).toHaveBeenCalledOnce();
  });
});

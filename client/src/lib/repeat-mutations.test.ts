import { describe, expect, it, vi } from 'vitest';
import { repeatMutations } from './repeat-mutations';

const keyed =
  'mutation Create($input: PersonInput!, $key: String!) { createPerson(input: $input, idempotencyKey: $key) { id } }';
const created = () => Response.json({ data: { createPerson: { id: '1' } } });
const busy = (retryAfter?: string) =>
  new Response('{}', { status: 503, headers: retryAfter ? { 'retry-after': retryAfter } : {} });
const gone = () => Promise.reject(new TypeError('Failed to fetch'));

function repeated(...answers: (() => Response | Promise<Response>)[]) {
  const fetch = vi.fn<typeof globalThis.fetch>(
    async () => (answers.length > 1 ? answers.shift() : answers[0])?.() as Response,
  );
  const done = vi.fn();
  const onRepeating = vi.fn(() => done);
  const pauses: number[] = [];
  const send = repeatMutations({ fetch, onRepeating, pause: async (ms) => void pauses.push(ms) });
  const post = (query: string, variables: object) =>
    send('/graphql', { method: 'POST', body: JSON.stringify({ query, variables }) });
  return { fetch, post, pauses, onRepeating, done };
}

describe('a mutation with an idempotency key', () => {
  it('is sent again under the same key until there is an answer, with news of it meanwhile', async () => {
    const { fetch, post, onRepeating, done } = repeated(gone, busy, () => new Response('', { status: 502 }), created);
    const answer = await post(keyed, { input: {}, key: 'k1' });
    expect(await answer.json()).toEqual({ data: { createPerson: { id: '1' } } });
    expect(new Set(fetch.mock.calls.map(([, init]) => init?.body)).size).toBe(1);
    expect(fetch).toHaveBeenCalledTimes(4);
    expect([onRepeating.mock.calls.length, done.mock.calls.length]).toEqual([1, 1]);
  });

  it('waits longer each time, and as long as the server asks for', async () => {
    const { post, pauses } = repeated(busy, busy, () => busy('5'), created);
    await post(keyed, { input: {}, key: 'k1' });
    expect(pauses[0]).toBeGreaterThanOrEqual(500);
    expect(pauses[1]).toBeGreaterThanOrEqual(1000);
    expect(pauses[2]).toBeGreaterThanOrEqual(5000);
  });

  it('ends with the failure when it lasts', async () => {
    const lost = repeated(gone);
    await expect(lost.post(keyed, { input: {}, key: 'k1' })).rejects.toThrow('Failed to fetch');
    expect(lost.fetch).toHaveBeenCalledTimes(6);
    expect(lost.done).toHaveBeenCalledOnce();
    const full = repeated(busy);
    expect((await full.post(keyed, { input: {}, key: 'k1' })).status).toBe(503);
    expect(full.fetch).toHaveBeenCalledTimes(6);
  });

  it('is not sent again after any other answer', async () => {
    const { fetch, post } = repeated(() => new Response('{}', { status: 504 }));
    expect((await post(keyed, { input: {}, key: 'k1' })).status).toBe(504);
    expect(fetch).toHaveBeenCalledOnce();
  });
});

describe.each([
  ['a mutation without a key', 'mutation Leave { signOut }', {}],
  ['a mutation whose key is empty', keyed, { input: {}, key: null }],
  ['a query', 'query List($key: String) { people(filter: { name: $key }) { total } }', { key: 'k1' }],
])('%s', (_what, query, variables) => {
  it('is sent once', async () => {
    const { fetch, post, onRepeating } = repeated(busy);
    expect((await post(query, variables)).status).toBe(503);
    expect(fetch).toHaveBeenCalledOnce();
    expect(onRepeating).not.toHaveBeenCalled();
  });
});

import { afterEach, expect, test, vi } from 'vitest';
import { fetchFromStart } from './fetch-from-start';

afterEach(() => vi.unstubAllGlobals());

function open(start: { body: string; answer: Promise<Response> } | undefined) {
  const fetch = vi.fn(async (_input: unknown, _init?: RequestInit) => new Response('anew'));
  vi.stubGlobal('window', { viewerStart: start });
  vi.stubGlobal('fetch', fetch);
  return { fetch, ask: async (body: string) => (await fetchFromStart('/graphql', { body })).text() };
}
const early = () => Promise.resolve(new Response('early'));

test('takes the answer to what the page asked at its start, once', async () => {
  const { ask, fetch } = open({ body: 'viewer', answer: early() });
  expect(await ask('viewer')).toBe('early');
  expect(await ask('viewer')).toBe('anew');
  expect(fetch).toHaveBeenCalledOnce();
});

test('asks anew for anything else, and afterwards too; the other answer is not left under way', async () => {
  const answer = new Response('early');
  const cancel = vi.spyOn(answer.body as ReadableStream, 'cancel');
  const { ask } = open({ body: 'viewer', answer: Promise.resolve(answer) });
  expect(await ask('people')).toBe('anew');
  expect(await ask('viewer')).toBe('anew');
  expect(cancel).toHaveBeenCalledOnce();
});

test('leaves a sign that a script which comes later has nothing more to ask', async () => {
  const { ask } = open(undefined);
  await ask('viewer');
  expect('viewerStart' in window).toBe(true);
});

test('asks anew when the answer did not come, or nothing was asked', async () => {
  expect(await open({ body: 'viewer', answer: Promise.reject(new TypeError('Failed to fetch')) }).ask('viewer')).toBe(
    'anew',
  );
  expect(await open(undefined).ask('viewer')).toBe('anew');
});

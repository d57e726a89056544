import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Turnstile } from './turnstile.js';

const patient = { waitMs: 1000, code: 'TIMEOUT' } as const;

test('lets so many in at a time, the others in order', async () => {
  const turnstile = new Turnstile(2);
  const order: number[] = [];
  let inside = 0;
  let most = 0;
  const work = async (n: number): Promise<void> => {
    order.push(n);
    inside += 1;
    most = Math.max(most, inside);
    await wait(1);
    inside -= 1;
  };
  await Promise.all([0, 1, 2, 3, 4, 5].map((n) => turnstile.pass(() => work(n), patient)));
  expect({ order, most, empty: turnstile.empty }).toEqual({ order: [0, 1, 2, 3, 4, 5], most: 2, empty: true });
});

test('refuses one that has waited too long or finds too many waiting, and passes its place on', async () => {
  const turnstile = new Turnstile(1, 1);
  const first = turnstile.pass(() => wait(50, 'first'), patient);
  const late = turnstile.pass(() => 'late', { waitMs: 5, code: 'TIMEOUT' });
  await expect(turnstile.pass(() => 'one too many', patient)).rejects.toThrow('UNAVAILABLE');
  await expect(late).rejects.toThrow('TIMEOUT');
  const next = turnstile.pass(() => 'next', patient);
  expect(await first).toBe('first');
  expect(await next).toBe('next');
});

test('gives the place back when the work fails', async () => {
  const turnstile = new Turnstile(1);
  await expect(turnstile.pass(() => Promise.reject(new Error('no')), patient)).rejects.toThrow('no');
  expect(turnstile.empty).toBe(true);
});

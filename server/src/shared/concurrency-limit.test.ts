import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { ConcurrencyLimit } from './concurrency-limit.js';

const patient = { waitMs: 1000, code: 'TIMEOUT' } as const;

test('lets so many in at a time, the others in order', async () => {
  const limit = new ConcurrencyLimit(2);
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
  await Promise.all([0, 1, 2, 3, 4, 5].map((n) => limit.run(() => work(n), patient)));
  expect({ order, most, empty: limit.empty }).toEqual({ order: [0, 1, 2, 3, 4, 5], most: 2, empty: true });
});

test('refuses one that has waited too long or finds too many waiting, and passes its place on', async () => {
  const limit = new ConcurrencyLimit(1, 1);
  const first = limit.run(() => wait(50, 'first'), patient);
  const late = limit.run(() => 'late', { waitMs: 5, code: 'TIMEOUT' });
  await expect(limit.run(() => 'one too many', patient)).rejects.toThrow('UNAVAILABLE');
  await expect(late).rejects.toThrow('TIMEOUT');
  const next = limit.run(() => 'next', patient);
  expect(await first).toBe('first');
  expect(await next).toBe('next');
});

test('gives the place back when the work fails', async () => {
  const limit = new ConcurrencyLimit(1);
  await expect(limit.run(() => Promise.reject(new Error('no')), patient)).rejects.toThrow('no');
  expect(limit.empty).toBe(true);
});

import { expect, test } from 'vitest';
import { queuePage, queueSize } from './queue';

test('the queue of a case begins on the page of it that holds the page of the list', () => {
  expect(queuePage(1, 10)).toBe(1);
  expect(queuePage(5, 10)).toBe(1);
  expect(queuePage(6, 10)).toBe(2);
  expect(queuePage(1, 100)).toBe(1);
  expect(queuePage(2, 100)).toBe(1 + 100 / queueSize);
});

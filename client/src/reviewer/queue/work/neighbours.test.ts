import { createRoot } from 'solid-js';
import { expect, test } from 'vitest';
import { createQueue, type QueueItem, queuePage, queueSize } from './neighbours';

test('the queue of a case begins on the page of it that holds the page of the list', () => {
  expect(queuePage(1, 10)).toBe(1);
  expect(queuePage(5, 10)).toBe(1);
  expect(queuePage(6, 10)).toBe(2);
  expect(queuePage(1, 100)).toBe(1);
  expect(queuePage(2, 100)).toBe(1 + 100 / queueSize);
});

const item = (id: string, work?: QueueItem['work']): QueueItem => ({
  id,
  path: `/queue/registration/${id}`,
  title: id,
  detail: '',
  submittedAt: '2026-11-20T09:00:00+08:00',
  open: true,
  work: work ?? { submittedByViewer: false, claim: null, takesEffectAt: null },
});
const claimed = (mine: boolean) => ({
  submittedByViewer: false,
  claim: { by: '鄭國強', mine, until: '2026-11-20T10:42:00+08:00' },
  takesEffectAt: null,
});

test('after a decision the way goes on past what the viewer filed, what a colleague works on and what is decided already', () => {
  createRoot((dispose) => {
    const decided = { ...claimed(true), takesEffectAt: '2026-11-20T10:32:10+08:00' };
    const own = { submittedByViewer: true, claim: null, takesEffectAt: null };
    const items = [
      item('a'),
      item('b', own),
      item('c', claimed(false)),
      item('x', decided),
      item('d', claimed(true)),
      item('e'),
    ];
    const queue = createQueue(
      () => items,
      ({ id }) => id === 'a',
      () => 1,
    );
    expect(queue.next()?.id).toBe('b');
    expect(queue.nextFree()?.id).toBe('d');
    dispose();
  });
});

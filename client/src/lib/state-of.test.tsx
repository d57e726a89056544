import { createRoot, createSignal } from 'solid-js';
import { expect, test } from 'vitest';
import { createFor, createSignalFor } from './state-of';

test('a signal of a record begins anew for another record, and again for the first', () => {
  createRoot((dispose) => {
    const [id, setId] = createSignal('a');
    const [reason, setReason] = createSignalFor(id, () => `reason of ${id()}`);
    setReason('typed');
    expect(reason()).toBe('typed');
    setId('b');
    expect(reason()).toBe('reason of b');
    setReason((before) => `${before}, changed`);
    expect(reason()).toBe('reason of b, changed');
    setId('a');
    expect(reason()).toBe('reason of a');
    dispose();
  });
});

test('the same record read again keeps what belongs to it', () => {
  createRoot((dispose) => {
    const [record, setRecord] = createSignal({ id: 'a', version: 1 });
    let made = 0;
    const form = createFor(
      () => record().id,
      () => ({ number: ++made }),
    );
    const first = form();
    setRecord({ id: 'a', version: 2 });
    expect(form()).toBe(first);
    setRecord({ id: 'b', version: 2 });
    expect(form()).toEqual({ number: 2 });
    dispose();
  });
});

import { type Accessor, createMemo, createSignal, on, type Signal } from 'solid-js';

/** What belongs to one record, for example a form about it: another record has its own, made anew. */
export function createFor<T>(key: Accessor<unknown>, make: () => T): Accessor<T> {
  const current = createMemo(key);
  return createMemo(on(current, make));
}

/** A signal that belongs to one record: for another record it begins anew, without an effect that resets it. */
export function createSignalFor<T>(key: Accessor<unknown>, initial: () => T): Signal<T> {
  const current = createFor(key, () => createSignal<T>(initial()));
  const [get, set] = [() => current()[0](), (value: unknown) => current()[1](value as () => T)];
  return [get, set] as Signal<T>;
}

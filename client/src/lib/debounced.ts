import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js';

/** What `source` was once it has been still for `ms`. */
export function createDebounced<T>(source: Accessor<T>, ms: number): Accessor<T> {
  const [still, setStill] = createSignal<T>(source());
  createEffect(
    on(
      source,
      (now) => {
        const timer = setTimeout(() => setStill(() => now), ms);
        onCleanup(() => clearTimeout(timer));
      },
      { defer: true },
    ),
  );
  return still;
}

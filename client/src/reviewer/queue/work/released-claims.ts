import { createEffect, createSignal, untrack } from 'solid-js';

const [released, setReleased] = createSignal(0);

export const tellReleased = (): void => void setReleased((times) => times + 1);

/** Reads a list again when a case was given back: on leaving a case the list is asked for before that has arrived. */
export function onReleased(reload: () => void): void {
  // Effects of a page that is only arriving run late; what happened since it was begun counts too.
  let known = untrack(released);
  createEffect(() => {
    if (released() === known) return;
    known = released();
    reload();
  });
}

import { createEffect, createSignal, untrack } from 'solid-js';

const [released, setReleased] = createSignal(0);

export const tellReleased = (): void => void setReleased((times) => times + 1);

/** Reloads a list when a claim was released: on leaving a case, the list is requested before the release has arrived. */
export function onReleased(reload: () => void): void {
  // Effects of a page that is only arriving run late; what happened since it was begun counts too.
  let known = untrack(released);
  createEffect(() => {
    if (released() === known) return;
    known = released();
    reload();
  });
}

import { createEffect, createSignal, on } from 'solid-js';

const [released, setReleased] = createSignal(0);

export const tellReleased = (): void => void setReleased((times) => times + 1);

/** Reads a list again when a case was given back: on leaving a case the list is asked for before that has arrived. */
export function onReleased(reload: () => void): void {
  createEffect(on(released, () => reload(), { defer: true }));
}

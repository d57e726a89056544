import { onCleanup } from 'solid-js';

/** Until the server's clock, which may be behind, has reached that time too. */
const graceMs = 1500;

/** Does it a moment after the time has come; not once the page is left. */
export function createAfterClockGrace(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  return () => {
    timer = setTimeout(run, graceMs);
  };
}

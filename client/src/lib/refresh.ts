import { onCleanup, onMount } from 'solid-js';

/** Nobody is taken to be there after this long without a key or a pointer: a screen left alone must let its session end. */
const presenceMs = 10 * 60_000;

/** Coming back sooner than this finds nothing new. */
const freshMs = 5_000;

const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/** Calls `refresh` every `everyMs` while the page is visible and somebody is there, and at once when they come back to it. */
export function createRefresh(refresh: () => void, everyMs: number): void {
  let seenAt = Date.now();
  let refreshedAt = Date.now();
  const run = () => {
    refreshedAt = Date.now();
    refresh();
  };
  const comeBack = () => {
    if (document.visibilityState !== 'visible') return;
    seenAt = Date.now();
    if (seenAt - refreshedAt >= freshMs) run();
  };
  const seen = () => {
    if (Date.now() - seenAt >= presenceMs) comeBack();
    else seenAt = Date.now();
  };
  onMount(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible' && Date.now() - seenAt < presenceMs) run();
    }, everyMs);
    const listening = new AbortController();
    const { signal } = listening;
    window.addEventListener('focus', comeBack, { signal });
    document.addEventListener('visibilitychange', comeBack, { signal });
    for (const sign of signs) document.addEventListener(sign, seen, { signal, passive: true });
    onCleanup(() => {
      clearInterval(timer);
      listening.abort();
    });
  });
}

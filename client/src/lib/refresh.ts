import { onCleanup, onMount } from 'solid-js';

/** After this long without a key or a pointer the user counts as away: an unattended screen must let its session end. */
const presenceMs = 10 * 60_000;

const everyMs = 60_000;

/** Coming back sooner than this finds nothing new. */
const freshMs = 5_000;

const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/** Calls `refresh` every minute while the page is visible and used, and at once when it is used again. */
export function createRefresh(refresh: () => void): void {
  let seenAt = performance.now();
  let refreshedAt = performance.now();
  const run = () => {
    refreshedAt = performance.now();
    refresh();
  };
  const comeBack = () => {
    if (document.visibilityState !== 'visible') return;
    seenAt = performance.now();
    if (seenAt - refreshedAt >= freshMs) run();
  };
  const seen = () => {
    if (performance.now() - seenAt >= presenceMs) comeBack();
    else seenAt = performance.now();
  };
  onMount(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible' && performance.now() - seenAt < presenceMs) run();
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

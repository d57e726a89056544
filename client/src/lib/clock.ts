/** How far the server's clock is ahead of this computer's, which may be wrong. */
let aheadMs = 0;

/** The header counts whole seconds and takes time to arrive: a smaller difference means nothing. */
const toleranceMs = 2_000;

/** The time now as the server knows it, in milliseconds. */
export const now = (): number => Date.now() + aheadMs;

/** Takes the `Date` header of an answer. */
export function learnServerTime(date: string | null): void {
  const serverMs = Date.parse(date ?? '');
  if (Math.abs(serverMs - now()) > toleranceMs) aheadMs = serverMs - Date.now();
}

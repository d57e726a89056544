/** Kept from tests that fake the clock. */
const { setTimeout, clearTimeout } = globalThis;
const pending = new Map<number, ReturnType<typeof setTimeout>>();
let last = 0;

/** Animation frames that come as fast as timers, in their order, and can be waited for. */
export const frames = {
  requestAnimationFrame: (callback: FrameRequestCallback): number => {
    last += 1;
    const id = last;
    const run = () => {
      pending.delete(id);
      callback(performance.now());
    };
    pending.set(id, setTimeout(run));
    return id;
  },
  cancelAnimationFrame: (id: number) => {
    clearTimeout(pending.get(id));
    pending.delete(id);
  },
};

/** An animation requests frames without end; what opens or closes needs fewer. */
const MOST = 20;

/** Waits until no frame is pending: a dialog has its focus and listens to Escape only a few frames after it is drawn. */
export async function framesRun(): Promise<void> {
  for (let round = 0; round < MOST; round += 1) {
    await new Promise<void>((resolve) => setTimeout(resolve));
    if (pending.size === 0) return;
  }
}

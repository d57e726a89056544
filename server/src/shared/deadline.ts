import { ErrorCode, Refusal } from './errors.js';

/** How long one request may take from its first byte to its answer, in milliseconds. */
const REQUEST_TIMEOUT_MS = 10_000;
const TIMER_STEP_MS = 100;

/** When a request must be answered at the latest. */
export class Deadline {
  readonly #at: number;

  constructor(ms: number = REQUEST_TIMEOUT_MS) {
    this.#at = performance.now() + ms;
  }

  get leftMs(): number {
    return this.#at - performance.now();
  }

  /** What is left, for a timer: rounded up, as timers of equal length share a list. */
  get timerMs(): number {
    return Math.max(Math.ceil(this.leftMs / TIMER_STEP_MS) * TIMER_STEP_MS, 0);
  }

  /** Waits for the work as long as there is time; then refuses with TIMEOUT. */
  keep<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Refusal([{ code: ErrorCode.TIMEOUT }])), this.timerMs);
      work.then(
        (result) => {
          clearTimeout(timer);
          resolve(result);
        },
        (problem) => {
          clearTimeout(timer);
          reject(problem);
        },
      );
    });
  }
}

import { ErrorCode, Refusal } from './errors.js';

/** How long one request may take from its first byte to its answer, in milliseconds. */
const REQUEST_TIMEOUT_MS = 10_000;

/** When a request must be answered at the latest. */
export class Deadline {
  readonly #at: number;

  constructor(ms: number = REQUEST_TIMEOUT_MS) {
    this.#at = performance.now() + ms;
  }

  get leftMs(): number {
    return this.#at - performance.now();
  }

  /** Waits for the work as long as there is time; then refuses with TIMEOUT. */
  async keep<T>(work: Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Refusal([{ code: ErrorCode.TIMEOUT }])), Math.max(this.leftMs, 0));
    });
    try {
      return await Promise.race([work, late]);
    } finally {
      clearTimeout(timer);
    }
  }
}

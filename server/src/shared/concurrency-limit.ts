import { type ErrorCode, Refusal, unavailable } from './errors.js';

/** How long to wait for a place, and with which code to give up. */
export interface Patience {
  readonly waitMs: number;
  readonly code: ErrorCode;
}

interface Waiting {
  readonly enter: () => void;
}

/** At most so many pieces of work run at once. Others wait in order; beyond `mostWaiting` of them it refuses with UNAVAILABLE. */
export class ConcurrencyLimit {
  #inside = 0;
  readonly #waiting: Waiting[] = [];

  constructor(
    private readonly places: number,
    private readonly mostWaiting: number = Number.POSITIVE_INFINITY,
  ) {}

  get empty(): boolean {
    return this.#inside === 0;
  }

  /** Runs the work as soon as there is a free place, and holds the place until it ends. */
  async run<T>(work: () => T | Promise<T>, patience: Patience): Promise<T> {
    if (this.#inside < this.places) this.#inside += 1;
    else await this.#wait(patience);
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next.enter();
      else this.#inside -= 1;
    }
  }

  #wait({ waitMs, code }: Patience): Promise<void> {
    if (this.#waiting.length >= this.mostWaiting) throw new Refusal([unavailable()]);
    return new Promise((resolve, reject) => {
      const giveUp = (): void => {
        this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
        reject(new Refusal([code === 'UNAVAILABLE' ? unavailable() : { code }]));
      };
      const timer = setTimeout(giveUp, Math.max(waitMs, 0));
      const waiting = {
        enter: () => {
          clearTimeout(timer);
          resolve();
        },
      };
      this.#waiting.push(waiting);
    });
  }
}

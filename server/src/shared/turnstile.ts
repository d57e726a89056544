import { type ErrorCode, Refusal, unavailable } from './errors.js';

/** How long to wait for a place, and with which code to give up. */
export interface Patience {
  readonly waitMs: number;
  readonly code: ErrorCode;
}

interface Waiting {
  readonly enter: () => void;
}

/** Lets so many in at a time; the others wait in order, and beyond so many waiting ones it refuses with UNAVAILABLE. */
export class Turnstile {
  #inside = 0;
  readonly #waiting: Waiting[] = [];

  constructor(
    private readonly places: number,
    private readonly mostWaiting: number = Number.POSITIVE_INFINITY,
  ) {}

  get empty(): boolean {
    return this.#inside === 0;
  }

  /** Does the work as soon as there is a place for it, which it holds until it ends. */
  async pass<T>(work: () => T | Promise<T>, patience: Patience): Promise<T> {
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

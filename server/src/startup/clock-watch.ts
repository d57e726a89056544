import type { Services } from '../services.js';
import { clockOffset, isTolerated } from './clock.js';

const INTERVAL_MS = 60_000;
const OBSTACLE = 'clock differs from the database';

type ClockWatchServices = Pick<Services, 'clock' | 'databaseClock' | 'jobs' | 'log' | 'readiness'>;

/** Compares the clocks as long as the server runs: while they are apart it is not ready and takes no jobs. */
export class ClockWatch {
  readonly #services: ClockWatchServices;
  readonly #timer: NodeJS.Timeout;
  #apart = false;

  constructor(services: ClockWatchServices) {
    this.#services = services;
    this.#timer = setInterval(() => this.look(), INTERVAL_MS).unref();
  }

  /** While the database does not answer, the last finding holds. */
  async look(): Promise<void> {
    const { jobs, log, readiness } = this.#services;
    try {
      const offset = await clockOffset(this.#services);
      const apart = !isTolerated(offset);
      if (apart === this.#apart) return;
      log.warn({ offset }, apart ? 'the clock is wrong: not ready, and no jobs' : 'the clock is right again');
      if (apart) {
        readiness.block(OBSTACLE);
        await jobs.pause();
      } else {
        await jobs.resume();
        readiness.unblock(OBSTACLE);
      }
      this.#apart = apart;
    } catch (problem) {
      log.warn({ name: problem instanceof Error ? problem.name : undefined }, 'the clock could not be compared');
    }
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}

import type { Clock } from '../../src/shared/clock.js';

const UNITS = { seconds: 1_000, minutes: 60_000, hours: 3_600_000, days: 86_400_000 } as const;

/** A clock that a test moves; with `running` it also runs by itself. */
export class TestClock implements Clock {
  #started = performance.now();

  constructor(
    private moment: Date,
    private readonly running = false,
  ) {}

  now(): Date {
    return new Date(this.moment.getTime() + (this.running ? performance.now() - this.#started : 0));
  }

  set(moment: Date | string): void {
    this.moment = new Date(moment);
    this.#started = performance.now();
  }

  forward(by: Partial<Record<keyof typeof UNITS, number>>): void {
    const entries = Object.entries(by) as [keyof typeof UNITS, number][];
    this.set(new Date(this.now().getTime() + entries.reduce((sum, [unit, count]) => sum + count * UNITS[unit], 0)));
  }
}

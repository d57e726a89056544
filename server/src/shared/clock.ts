/** The only place that reads the system's time; everything else receives a clock, so that tests can set it. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** The database's time: the same on all nodes, independent of their own clocks. */
export interface DatabaseClock {
  now(): Promise<Date>;
}

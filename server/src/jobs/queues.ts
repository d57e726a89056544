import type { Queue } from 'pg-boss';
import type { JobName } from '../services.js';

const HOUR_S = 3600;
const DAY_S = 24 * HOUR_S;

type QueueSettings = Omit<Queue, 'name'>;

/** How each queue treats its jobs; durations in seconds. */
export const queues: Readonly<Record<JobName, QueueSettings>> = {
  // A gateway that is down is asked again after 15 s, then ever more rarely, for a week.
  'deliver-message': {
    retryLimit: 200,
    retryDelay: 15,
    retryBackoff: true,
    retryDelayMax: HOUR_S,
    // A killed server's job is taken up by another after this.
    expireInSeconds: 90,
    retentionSeconds: 14 * DAY_S,
    deleteAfterSeconds: DAY_S,
  },
  // At most one waits: a missed hour is made good by the next.
  sweep: { policy: 'short', retryLimit: 0, expireInSeconds: 15 * 60, deleteAfterSeconds: 7 * DAY_S },
  'reconcile-files': { policy: 'short', retryLimit: 0, expireInSeconds: 6 * HOUR_S, deleteAfterSeconds: 30 * DAY_S },
};

export const JOB_NAMES = Object.keys(queues) as JobName[];

/** When jobs start by themselves; cron expressions in the time of Taipei (R-TIME-1). */
export const schedules: Readonly<Partial<Record<JobName, string>>> = {
  sweep: '7 * * * *',
  'reconcile-files': '37 3 * * *',
};

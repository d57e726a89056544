import type { Queue } from 'pg-boss';
import { type AnyChannel, byDeliveryQueue, type DeliveryQueue } from '../messages/channels.js';

export type QueueName =
  | DeliveryQueue
  | 'sweep'
  | 'retention'
  | 'remind'
  | 'compare-passages'
  | 'publish-figures'
  | 'read-alerts'
  | 'phone-campaigns'
  | 'ask-sms-states'
  | 'pending-decisions'
  | 'reconcile-files';

const HOUR_S = 3600;
const DAY_S = 24 * HOUR_S;

/** The server that runs a job says so twice in this time; of a killed one another takes the job over. */
const ALIVE_SECONDS = 30;

type QueueSettings = Omit<Queue, 'name'>;

/** How each queue treats its jobs; durations in seconds. */
export const queues: Readonly<Record<QueueName, QueueSettings>> = {
  ...byDeliveryQueue(deliveries),
  // At most one waits: the next run does the work of a missed one.
  sweep: { policy: 'short', retryLimit: 0, expireInSeconds: 15 * 60, deleteAfterSeconds: 7 * DAY_S },
  retention: { policy: 'short', retryLimit: 2, expireInSeconds: HOUR_S, deleteAfterSeconds: 30 * DAY_S },
  remind: { policy: 'short', retryLimit: 2, expireInSeconds: HOUR_S, deleteAfterSeconds: 30 * DAY_S },
  'compare-passages': { policy: 'short', retryLimit: 2, expireInSeconds: HOUR_S, deleteAfterSeconds: 30 * DAY_S },
  'phone-campaigns': {
    policy: 'short',
    retryLimit: 20,
    expireInSeconds: HOUR_S,
    // That of a killed server goes on at once, not with the next start by the timetable.
    heartbeatSeconds: ALIVE_SECONDS,
    deleteAfterSeconds: 7 * DAY_S,
  },
  'ask-sms-states': { policy: 'short', retryLimit: 0, expireInSeconds: 15 * 60, deleteAfterSeconds: DAY_S },
  'read-alerts': { policy: 'short', retryLimit: 0, expireInSeconds: 15 * 60, deleteAfterSeconds: 7 * DAY_S },
  'publish-figures': { policy: 'short', retryLimit: 2, expireInSeconds: HOUR_S, deleteAfterSeconds: 30 * DAY_S },
  // Not short: each decision has a job of its own, due when its time to undo it is over.
  'pending-decisions': { retryLimit: 3, retryDelay: 5, expireInSeconds: 5 * 60, deleteAfterSeconds: HOUR_S },
  'reconcile-files': { policy: 'short', retryLimit: 0, expireInSeconds: 6 * HOUR_S, deleteAfterSeconds: 30 * DAY_S },
};

function deliveries({ retries }: AnyChannel): QueueSettings {
  return {
    retryLimit: retries.limit,
    retryDelay: retries.firstDelaySeconds,
    retryBackoff: true,
    retryDelayMax: retries.maxDelaySeconds,
    expireInSeconds: 90,
    heartbeatSeconds: ALIVE_SECONDS,
    retentionSeconds: 14 * DAY_S,
    deleteAfterSeconds: DAY_S,
  };
}

export const QUEUE_NAMES = Object.keys(queues) as QueueName[];

import type { QueueName } from './queues.js';

/** When jobs start by themselves; cron expressions in Taipei time (R-TIME-1). */
export const schedules: Readonly<Partial<Record<QueueName, string>>> = {
  sweep: '7 * * * *',
  retention: '17 2 * * *',
  'read-alerts': '47 * * * *',
  remind: '30 6 * * *',
  'compare-passages': '30 0 * * *',
  'publish-figures': '0 2 * * *',
  // What a day's budget left over goes on after midnight.
  'phone-campaigns': '*/10 * * * *',
  'ask-sms-states': '5-55/10 * * * *',
  // Each decision has its own job; this is for those whose job was lost.
  'pending-decisions': '* * * * *',
  'reconcile-files': '37 3 * * *',
};

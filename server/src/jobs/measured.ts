import type { Meter } from '../metrics/meter.js';
import { inSpan, openRootSpan } from '../shared/spans.js';
import type { Handlers } from './worker.js';

type AnyHandler = (data: never) => Promise<void>;

/** The handlers, with the time that each run takes, its outcome and its trace. */
export function measured({ jobs }: Meter, handlers: Handlers): Handlers {
  const entries = Object.entries<AnyHandler>(handlers).map(([queue, handle]): [string, AnyHandler] => [
    queue,
    async (data) => {
      const end = jobs.startTimer({ queue });
      try {
        await inSpan(openRootSpan(`job ${queue}`, {}), () => handle(data));
        end({ outcome: 'completed' });
      } catch (problem) {
        end({ outcome: 'failed' });
        throw problem;
      }
    },
  ]);
  return Object.fromEntries(entries) as unknown as Handlers;
}

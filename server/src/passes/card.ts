import { over } from './standing/conditions.js';

/** Whether the last second of a pass is over. */
export function isOver(validTo: Date, now: Date): boolean {
  return over.holds({ validTo }, now);
}

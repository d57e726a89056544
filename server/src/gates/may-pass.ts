import { begun, ended } from '../passes/standing/conditions.js';
import type { PassFacts } from '../passes/standing/facts.js';
import { opensGates, type RefusedStatus, standing } from '../passes/standing/standing.js';

/** What a gate must know of a pass. */
export interface GateFacts {
  readonly facts: PassFacts;
  readonly areaIds: readonly number[];
}

export type PassageRefusal = 'UNKNOWN' | RefusedStatus | 'NOT_YET_VALID' | 'OTHER_AREA';

/** Why the holder of this pass may not enter this area at that time; nothing if they may. What ends a pass for good comes first. */
export function passageRefusal(pass: GateFacts | undefined, areaId: number, at: Date): PassageRefusal | null {
  if (!pass) return 'UNKNOWN';
  const { facts, areaIds } = pass;
  const status = standing(facts, at);
  const refused = opensGates(status) ? null : status;
  if (refused && ended.holds(facts, at)) return refused;
  if (!begun.holds(facts, at)) return 'NOT_YET_VALID';
  if (refused) return refused;
  return areaIds.includes(areaId) ? null : 'OTHER_AREA';
}

import type { PassFacts } from '../passes/standing/facts.js';
import { opensGates, type RefusedStatus, standing } from '../passes/standing/standing.js';

/** What a gate must know of a pass. */
export interface GateFacts {
  readonly facts: PassFacts;
  readonly areaIds: readonly number[];
}

export type PassageRefusal = 'UNKNOWN' | RefusedStatus | 'OTHER_AREA';

/** Why the holder of this pass may not enter this area at that time; nothing if they may. */
export function passageRefusal(pass: GateFacts | undefined, areaId: number, at: Date): PassageRefusal | null {
  if (!pass) return 'UNKNOWN';
  const status = standing(pass.facts, at);
  if (!opensGates(status)) return status;
  return pass.areaIds.includes(areaId) ? null : 'OTHER_AREA';
}

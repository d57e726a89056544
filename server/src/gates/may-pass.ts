import { type PassFacts, passStatus } from '../passes/validity.js';

/** What a gate must know of a pass. */
export interface GateFacts extends PassFacts {
  readonly validFrom: Date;
  readonly areaIds: readonly number[];
}

export type PassageRefusal =
  | 'UNKNOWN'
  | 'CANCELLED'
  | 'EXPIRED'
  | 'NOT_YET_VALID'
  | 'DEACTIVATED'
  | 'SYNCHRONISING'
  | 'TO_BE_MADE'
  | 'OTHER_AREA';

/** Why the holder of this pass may not enter this area at that time; nothing if they may. What ends a pass for good comes first. */
export function passageRefusal(pass: GateFacts | undefined, areaId: number, at: Date): PassageRefusal | null {
  if (!pass) return 'UNKNOWN';
  const status = passStatus(pass, at);
  if (status === 'CANCELLED' || status === 'EXPIRED') return status;
  if (at < pass.validFrom) return 'NOT_YET_VALID';
  if (status === 'DEACTIVATED' || status === 'SYNCHRONISING' || status === 'TO_BE_MADE') return status;
  return pass.areaIds.includes(areaId) ? null : 'OTHER_AREA';
}

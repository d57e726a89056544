import type { Direction } from '../passes/direction.js';
import { type ApiError, ErrorCode } from '../shared/errors.js';
import { isId } from '../shared/ids.js';
import { CLOCK_TOLERANCE_MS } from './clock-tolerance.js';
import type { PassageInput } from './gate.input.js';
import { gateCodeKey } from './gate-api.queries.js';

/** What it may be behind: no pass lives longer, and a clock that is further behind than that is wrong. */
const BEHIND_MS = 10 * 366 * 24 * 3_600_000;
const NUMBER = /^[A-Z0-9-]{1,40}$/;

/** A passage of a report in its stored form, and what is wrong with it. */
export interface ReportedPassage {
  /** Its place in the report. */
  readonly index: number;
  readonly eventId: string;
  readonly number: string;
  readonly direction: Direction;
  readonly at: Date;
  readonly gateId: string | undefined;
  /** With the field of the passage, not its place in the report. */
  readonly errors: readonly (ApiError & { readonly field: string })[];
}

/** The passages of a report at gates that its system may speak for, each checked by itself (R-GATE-1). */
export function checkPassages(
  passages: readonly PassageInput[],
  gates: ReadonlyMap<string, { readonly id: string; readonly closedAt: Date | null }>,
  now: Date,
): ReportedPassage[] {
  const [earliest, latest] = [new Date(now.getTime() - BEHIND_MS), new Date(now.getTime() + CLOCK_TOLERANCE_MS)];
  return passages.map(({ eventId: id, passNumber, gateCode, direction, at }, index) => {
    const eventId = id.toLowerCase();
    const number = passNumber.trim().toUpperCase();
    const gate = gates.get(gateCodeKey(gateCode));
    // What a gate saw before it was closed may be reported late.
    const wasOpen = gate && (gate.closedAt === null || at <= gate.closedAt);
    const errors = [
      ...(isId(eventId) ? [] : [{ code: ErrorCode.INVALID, field: 'eventId' }]),
      ...(NUMBER.test(number) ? [] : [{ code: ErrorCode.INVALID, field: 'passNumber' }]),
      ...(wasOpen ? [] : [{ code: ErrorCode.UNKNOWN_GATE, field: 'gateCode' }]),
      ...(at >= earliest && at <= latest ? [] : [{ code: ErrorCode.OUT_OF_RANGE, field: 'at' }]),
    ];
    return { index, eventId, number, direction, at, gateId: gate?.id, errors };
  });
}

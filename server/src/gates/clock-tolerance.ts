/** By how much the clock of a gate may be wrong (R-GATE-1). */
export const CLOCK_TOLERANCE_MS = 5 * 60_000;

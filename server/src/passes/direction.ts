export const DIRECTIONS = ['IN', 'OUT'] as const;
/** Which way a card passed a gate. */
export type Direction = (typeof DIRECTIONS)[number];

import type { BranchCode } from '../access/words.js';
import type { PassKind } from './pass.entity.js';

const KIND_LETTERS: Record<PassKind, string> = { PERIODIC: 'S', TEMPORARY: 'T', SINGLE_ENTRY: 'C' };

/** What a pass number says; stored beside it and never read back out of it (R-NUM-4). */
export interface PassNumberParts {
  readonly branchCode: BranchCode;
  readonly kind: PassKind;
  readonly rocYear: number;
  readonly sequence: number;
}

/** `TXPC112-000023`: branch, P, kind, year of the Republic, sequence per branch, kind and year (R-NUM-1). */
export function passNumber({ branchCode, kind, rocYear, sequence }: PassNumberParts): string {
  return `${branchCode}P${KIND_LETTERS[kind]}${rocYear}-${String(sequence).padStart(6, '0')}`;
}

/** What is counted for {@link passNumber}. */
export function passNumberScope({ branchCode, kind, rocYear }: Omit<PassNumberParts, 'sequence'>): string {
  return `pass:${branchCode}:${kind}:${rocYear}`;
}

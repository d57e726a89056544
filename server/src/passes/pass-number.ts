import type { BranchCode } from '../access/words.js';
import type { NumberSeries } from '../numbers/take-numbers.js';
import type { PassKind } from './pass.entity.js';

const KIND_LETTERS: Record<PassKind, string> = { PERIODIC: 'S', TEMPORARY: 'T', SINGLE_ENTRY: 'C' };

/** What a pass number says; stored beside it and never read back out of it (R-NUM-4). */
export interface PassNumberParts {
  readonly branchCode: BranchCode;
  readonly kind: PassKind;
  readonly rocYear: number;
  readonly sequence: number;
}

/** The last number of a branch, kind and year: their form has six digits (R-NUM-5). */
const LAST_PASS_NUMBER = 999_999;

/** `TXPC112-000023`: branch, P, kind, year of the Republic, sequence per branch, kind and year (R-NUM-1). */
export function passNumber({ branchCode, kind, rocYear, sequence }: PassNumberParts): string {
  if (sequence > LAST_PASS_NUMBER) throw new Error('a pass number outside its form');
  return prefixOf({ branchCode, kind, rocYear }) + String(sequence).padStart(6, '0');
}

const prefixOf = ({ branchCode, kind, rocYear }: Omit<PassNumberParts, 'sequence'>): string =>
  `${branchCode}P${KIND_LETTERS[kind]}${rocYear}-`;

/** How pass numbers are counted. */
export function passNumberSeries(parts: Omit<PassNumberParts, 'sequence'>): NumberSeries {
  const scope = `pass:${parts.branchCode}:${parts.kind}:${parts.rocYear}`;
  return { scope, prefix: prefixOf(parts), last: LAST_PASS_NUMBER };
}

const PASS_NUMBER = /^(KL|TX|KH|HL)P[STC]\d{3}-\d{6}$/;

/** A number, or its beginning, as it is stored: `KLPC115000023` is `KLPC115-000023`. Anything else stays. */
export const withHyphen = (folded: string): string => folded.replace(/^([A-Z]{4}\d{3})(\d+)$/, '$1-$2');

/** Whether a text has the form of a pass number (R-NUM-1). */
export function isPassNumber(text: string): boolean {
  return PASS_NUMBER.test(text);
}

import { maxMatchedLength, maxMatchedValues } from '../../../person-matches/person-matches';

/** A line of a pasted list: where it stands, what it says, and the cell that says whom it is about. */
export interface PastedLine {
  /** Starting at 1. */
  readonly number: number;
  readonly text: string;
  readonly value: string;
}

export const MAX_LINES = maxMatchedValues;

/** Numbers of documents have at least so many digits. */
const holdsNumber = (cell: string) => (cell.normalize('NFKC').match(/\d/g) ?? []).length >= 4;

/** A telephone number of Taiwan, or one with a country code. */
const PHONE = /^(\+[\d\s()-]+|0\d{1,3}[\s()-]*\d{3,4}[\s-]*\d{3,4}|886\d{8,9}|9\d{8})$/;
const DAY = /^(民國)?\s*\d{2,4}\s*[年/.-]\s*\d{1,2}\s*[月/.-]\s*\d{1,2}日?$/;

const isOtherNumber = (cell: string) => [PHONE, DAY].some((other) => other.test(cell.normalize('NFKC').trim()));

/**
 * Of the cells of a copied row the one with a number, or else the first with anything in it. What looks like a telephone
 * number or a day is taken for the number of a document only where there is no other.
 */
function cellOfPerson(cells: readonly string[]): string {
  const numbers = cells.filter(holdsNumber);
  return numbers.find((cell) => !isOtherNumber(cell)) ?? numbers[0] ?? cells.find(Boolean) ?? '';
}

/** The lines of a pasted column or table that have anything in them. */
export function pastedLines(pasted: string): PastedLine[] {
  return pasted
    .split(/\r\n|\r|\n/)
    .map((line, at) => {
      const cells = line.split('\t').map((cell) => cell.trim());
      return {
        number: at + 1,
        text: cells.filter(Boolean).join('\t'),
        value: cellOfPerson(cells).slice(0, maxMatchedLength),
      };
    })
    .filter(({ value }) => value !== '');
}

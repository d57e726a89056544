/** A line of a pasted list: where it stands, what it says, and the cell that says whom it is about. */
export interface PastedLine {
  /** Starting at 1. */
  readonly number: number;
  readonly text: string;
  readonly value: string;
}

/** The API answers no more lines at once. */
export const MAX_LINES = 250;
const MAX_VALUE_LENGTH = 100;

/** Numbers of documents have at least so many digits. */
const holdsNumber = (cell: string) => (cell.normalize('NFKC').match(/\d/g) ?? []).length >= 4;

/** Of the cells of a copied row the one with a number, or else the first with anything in it. */
const cellOfPerson = (cells: readonly string[]) => cells.find(holdsNumber) ?? cells.find(Boolean) ?? '';

/** The lines of a pasted column or table that have anything in them. */
export function pastedLines(pasted: string): PastedLine[] {
  return pasted
    .split(/\r\n|\r|\n/)
    .map((line, at) => {
      const cells = line.split('\t').map((cell) => cell.trim());
      return {
        number: at + 1,
        text: cells.filter(Boolean).join('\t'),
        value: cellOfPerson(cells).slice(0, MAX_VALUE_LENGTH),
      };
    })
    .filter(({ value }) => value !== '');
}

import { cellText, mobileText, type Table, tableOf } from '../../../lib/table-file';
import { exampleCells, fieldOfHead, type ImportField, importFields, kindOfCell, neededFields } from './import-columns';

/** One line of the file as it was written. */
export interface ImportLine {
  /** As spreadsheets count them: the head is line 1. */
  line: number;
  cells: ImportCells;
}

type ImportCells = Record<ImportField, string>;

export type ImportProblem =
  | { problem: 'UNREADABLE' | 'EMPTY' }
  | { problem: 'NO_HEAD'; missing: readonly ImportField[] }
  | { problem: 'TOO_MANY'; count: number };

export class ImportError extends Error {
  override readonly name = 'ImportError';
  constructor(readonly importProblem: ImportProblem) {
    super(importProblem.problem);
  }
}

/** The most rows of one file. */
export const maxImportLines = 2000;

/** Reads a CSV or XLSX file in the browser. Rejects with ImportError. */
export async function readPeople(file: File): Promise<ImportLine[]> {
  const table = await tableOf(file).catch(() => {
    throw new ImportError({ problem: 'UNREADABLE' });
  });
  return linesOf(table);
}

/** Titles and merged cells may stand above the head. */
const maxTitleRows = 10;

/** What a column holds, and of which document its number is where the head says it. */
interface ImportColumn {
  field: ImportField | undefined;
  kind: string;
}

function columnsOf(head: readonly unknown[] | undefined): ImportColumn[] {
  return (head ?? []).map((cell) => {
    const written = cellText(cell);
    const field = fieldOfHead(written);
    return { field, kind: field === 'idNumber' && kindOfCell(written) ? written : '' };
  });
}

const missingIn = (columns: readonly ImportColumn[]) =>
  neededFields.filter(
    (needed) => !columns.some(({ field, kind }) => field === needed || (needed === 'idKind' && kind !== '')),
  );

/** Where the head is: the first row with all columns that are needed, else the first with any words. */
function headOf(table: Table): number {
  const isHead = (row: readonly unknown[]) => missingIn(columnsOf(row)).length === 0;
  return Math.max(0, table.slice(0, maxTitleRows + 1).findIndex(isHead));
}

/** The lines below the head, with columns in any order, without empty lines and the template's example. Throws ImportError. */
export function linesOf(table: Table): ImportLine[] {
  const top = headOf(table);
  const [head, ...rest] = table.slice(top);
  const columns = columnsOf(head);
  const missing = missingIn(columns);
  if (missing.length === neededFields.length && !head?.some((cell) => cellText(cell))) {
    throw new ImportError({ problem: 'EMPTY' });
  }
  if (missing.length > 0) throw new ImportError({ problem: 'NO_HEAD', missing });
  const lines = rest
    .map((row, index) => ({ line: top + index + 2, cells: cellsOf(row, columns) }))
    .filter(({ cells }) => importFields.some((field) => cells[field] !== '') && !isExample(cells));
  if (lines.length === 0) throw new ImportError({ problem: 'EMPTY' });
  if (lines.length > maxImportLines) throw new ImportError({ problem: 'TOO_MANY', count: lines.length });
  return lines;
}

const isExample = ({ idNumber, englishName, mobile }: ImportCells) =>
  idNumber === exampleCells.idNumber && englishName === exampleCells.englishName && mobile === exampleCells.mobile;

function cellsOf(row: readonly unknown[], columns: readonly ImportColumn[]): ImportCells {
  const cells: ImportCells = { idKind: '', idNumber: '', name: '', englishName: '', mobile: '', documentValidTo: '' };
  let kindOfNumber = '';
  columns.forEach(({ field, kind }, at) => {
    if (!field) return;
    const written = field === 'mobile' ? mobileText(row[at]) : cellText(row[at]);
    // Of two columns for the same, one for each kind of document for instance, the one that is filled in counts.
    if (written === '' || cells[field] !== '') return;
    cells[field] = written;
    if (field === 'idNumber') kindOfNumber = kind;
  });
  return { ...cells, idKind: cells.idKind || kindOfNumber };
}

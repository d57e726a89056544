/** A Date is a day, at midnight in UTC. */
export type CellValue = string | number | Date | null | undefined;

export interface ExportColumn<Row> {
  header: string;
  value: (row: Row) => CellValue;
  /** Width in characters, XLSX only. */
  width?: number;
}

/** A spreadsheet runs a CSV cell that begins like this as a formula; a leading apostrophe makes it text (OWASP). Excel reads the full-width signs the same way. */
export function escapeFormula(cell: string): string {
  return /^[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell;
}

const asText = (value: CellValue) => {
  if (value instanceof Date) return value.toISOString().slice(0, 10).replaceAll('-', '/');
  return value === null || value === undefined ? '' : String(value);
};

/** A day that a spreadsheet can sort and calculate with. */
export const dayCell = (isoDate: string | null | undefined): CellValue =>
  isoDate ? new Date(`${isoDate}T00:00:00Z`) : undefined;

/** The lines of a file, header first, formulas defused. Numbers stay as they are: -3 is not a formula. */
export function csvCells<Row>(columns: readonly ExportColumn<Row>[], rows: readonly Row[]): string[][] {
  const header = columns.map((column) => escapeFormula(column.header));
  const lines = rows.map((row) =>
    columns.map((column) => {
      const value = column.value(row);
      return typeof value === 'number' ? String(value) : escapeFormula(asText(value));
    }),
  );
  return [header, ...lines];
}

/** With a byte order mark, so that Excel reads it as UTF-8. */
export async function toCsv<Row>(columns: readonly ExportColumn<Row>[], rows: readonly Row[]): Promise<string> {
  const { default: papa } = await import('papaparse');
  return `\uFEFF${papa.unparse(csvCells(columns, rows), { newline: '\r\n' })}`;
}

/** XLSX cells carry a type: strings are written as strings, so nothing in them is ever a formula. */
export function xlsxCells<Row>(columns: readonly ExportColumn<Row>[], rows: readonly Row[]) {
  const header = columns.map((column) => ({ value: column.header, type: String, fontWeight: 'bold' as const }));
  const lines = rows.map((row) =>
    columns.map((column) => {
      const value = column.value(row);
      if (typeof value === 'number') return { value, type: Number };
      if (value instanceof Date) return { value, type: Date, format: 'yyyy/mm/dd' };
      return { value: asText(value), type: String };
    }),
  );
  return [header, ...lines];
}

export async function toXlsx<Row>(columns: readonly ExportColumn<Row>[], rows: readonly Row[]): Promise<Blob> {
  const { default: write } = await import('write-excel-file/universal');
  const widths = columns.map((column) => ({ width: column.width ?? 18 }));
  return write(xlsxCells(columns, rows), { columns: widths, stickyRowsCount: 1 }).toBlob();
}

export function saveBlob(blob: Blob, fileName: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** `exportRows('csv', '當次證-2026-11-20', columns, rows)` */
export async function exportRows<Row>(
  format: 'csv' | 'xlsx',
  name: string,
  columns: readonly ExportColumn<Row>[],
  rows: readonly Row[],
): Promise<void> {
  const blob =
    format === 'csv'
      ? new Blob([await toCsv(columns, rows)], { type: 'text/csv;charset=utf-8' })
      : await toXlsx(columns, rows);
  saveBlob(blob, `${name}.${format}`);
}

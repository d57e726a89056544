/** The rows of a file, each cell as it was read. */
export type Table = readonly (readonly unknown[])[];

/** Reads a CSV or XLSX file in the browser. Rejects what is neither. */
export async function tableOf(file: File): Promise<Table> {
  if (file.name.toLowerCase().endsWith('.xlsx')) {
    const { readSheet } = await import('read-excel-file/universal');
    // Numbers stay as written: an ID is no quantity, and its leading zeros count.
    return readSheet<string>(file, { parseNumber: (digits) => digits });
  }
  const { default: papa } = await import('papaparse');
  return papa.parse<string[]>(decode(await file.arrayBuffer())).data;
}

/** By default, Excel in Taiwan saves CSV in Big5. */
function decode(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes);
  // "Unicode text" of Excel.
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('big5', { fatal: true }).decode(bytes);
  }
}

/** The apostrophe that keeps a spreadsheet from running a cell as a formula is no part of it. */
export function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  // A spreadsheet knows days, at midnight in UTC.
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell)
    .trim()
    .replace(/^'(?=[=+\-@])/, '');
}

/** A spreadsheet takes a mobile number for a quantity and drops its first zero, or the plus of +886. */
export const mobileText = (cell: unknown) => cellText(cell).replace(/^(?:886)?(9\d{8})$/, '0$1');

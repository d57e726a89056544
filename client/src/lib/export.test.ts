import readXlsx from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { csvCells, type ExportColumn, escapeFormula, toCsv, toXlsx } from './export';

interface Row {
  name: string;
  days: number | null;
}

const columns: ExportColumn<Row>[] = [
  { header: '姓名', value: (row) => row.name },
  { header: '天數', value: (row) => row.days },
];

describe('export', () => {
  it('defuses everything a spreadsheet would run as a formula', () => {
    for (const cell of ['=1+1', '+886', '-1', '@SUM', '\tx', '\rx', '＝1', '＋1', '－1', '＠a']) {
      expect(escapeFormula(cell)).toBe(`'${cell}`);
    }
    for (const cell of ['KLPC115-000001', 'a=b', '', '王小明', ' =1']) expect(escapeFormula(cell)).toBe(cell);
  });

  it('leaves numbers numbers', () => {
    expect(csvCells(columns, [{ name: '-', days: -3 }])).toEqual([
      ['姓名', '天數'],
      ["'-", '-3'],
    ]);
  });

  it('writes CSV with a byte order mark and quotes what needs it', async () => {
    const csv = await toCsv(columns, [{ name: '=HYPERLINK("http://x","a,b")', days: null }]);
    expect(csv.startsWith('\uFEFF姓名,天數\r\n')).toBe(true);
    expect(csv.split('\r\n')[1]).toBe('"\'=HYPERLINK(""http://x"",""a,b"")",');
  });

  it('writes XLSX strings as strings', async () => {
    const blob = await toXlsx(columns, [{ name: '=1+1', days: 3 }]);
    const [sheet] = await readXlsx(await blob.arrayBuffer());
    expect(sheet?.data).toEqual([
      ['姓名', '天數'],
      ['=1+1', 3],
    ]);
  });
});

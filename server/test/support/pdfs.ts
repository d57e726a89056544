import { deflateSync } from 'node:zlib';

/** A PDF without pages, with `extra` in its catalogue and `objects` before its trailer. */
export function pdf(extra = '', objects = ''): Buffer {
  return Buffer.from(
    `%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R ${extra} >> endobj\n` +
      `2 0 obj << /Type /Pages /Kids [] /Count 0 >> endobj\n${objects}\n` +
      'trailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF\n',
    'latin1',
  );
}

/** Object 4: a stream. */
export function stream(dictionary: string, data: Buffer): string {
  return `4 0 obj << ${dictionary} /Length ${data.length} >>\nstream\n${data.toString('latin1')}\nendstream endobj`;
}

export interface Packing {
  /** What stands in the dictionary of the packed objects beside their number and place. */
  readonly type?: string;
  /** Writes each line as the difference to the one above, as pictures do. */
  readonly predicted?: boolean;
}

const COLUMNS = 8;

/**
 * A PDF of one page whose catalogue (object 1, with `extra`), pages and further objects, from 5 on, are packed into one
 * stream; its table is a stream as well, as programs write it today.
 */
export function packedPdf(
  extra: string,
  objects: readonly string[],
  { type = '/Type /ObjStm', predicted = false }: Packing = {},
) {
  const packed = new Map<number, string>([
    [1, `<< /Type /Catalog /Pages 2 0 R ${extra} >>`],
    [2, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    [3, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>'],
    ...objects.map((object, index): [number, string] => [5 + index, object]),
  ]);
  let offset = 0;
  const index = [...packed].map(([number, object]) => {
    const entry = `${number} ${offset}`;
    offset += object.length + 1;
    return entry;
  });
  const first = index.join(' ').length + 1;
  const content = Buffer.from(`${index.join(' ')} ${[...packed.values()].join(' ')} `, 'latin1');
  const settings = predicted ? `/DecodeParms << /Predictor 12 /Columns ${COLUMNS} >>` : '';
  const data = deflateSync(predicted ? differences(content) : content);
  const container = stream(`${type} /N ${packed.size} /First ${first} /Filter /FlateDecode ${settings}`, data);
  const head = '%PDF-1.7\n';
  const size = 5 + objects.length + 1;
  const table = Buffer.alloc(size * 7);
  const enter = (number: number, kind: number, place: number, within: number) => {
    table.writeUInt8(kind, number * 7);
    table.writeUInt32BE(place, number * 7 + 1);
    table.writeUInt16BE(within, number * 7 + 5);
  };
  for (const [within, number] of [...packed.keys()].entries()) enter(number, 2, 4, within);
  enter(4, 1, head.length, 0);
  const startsAt = head.length + container.length + 1;
  enter(size - 1, 1, startsAt, 0);
  const xref =
    `${size - 1} 0 obj << /Type /XRef /Size ${size} /W [1 4 2] /Root 1 0 R /Length ${table.length} >>\n` +
    `stream\n${table.toString('latin1')}\nendstream endobj`;
  return Buffer.from(`${head}${container}\n${xref}\nstartxref\n${startsAt}\n%%EOF\n`, 'latin1');
}

function differences(content: Buffer): Buffer {
  const lines = Math.ceil(content.length / COLUMNS);
  const padded = Buffer.concat([content], lines * COLUMNS);
  const result = Buffer.alloc(lines * (COLUMNS + 1));
  for (let line = 0; line < lines; line += 1) {
    result.writeUInt8(2, line * (COLUMNS + 1));
    for (let column = 0; column < COLUMNS; column += 1) {
      const at = line * COLUMNS + column;
      const above = line === 0 ? 0 : padded.readUInt8(at - COLUMNS);
      result.writeUInt8((padded.readUInt8(at) - above) & 0xff, line * (COLUMNS + 1) + 1 + column);
    }
  }
  return result;
}

import { crc32, deflateSync } from 'node:zlib';

export type Colour = readonly [red: number, green: number, blue: number];

/** A picture as PNG keeps it: rows of RGB, compressed. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly compressed: Buffer;
}

/** Rows begin with the filter that was applied to them. */
const NO_FILTER = 0;
const SAMPLES = [1 / 4, 3 / 4];
const PARTS = [0, 1, 2] as const;

/** Paints a picture by asking for the colour at four points of every pixel, which smooths the edges. */
export function paint(width: number, height: number, colourAt: (x: number, y: number) => Colour): Picture {
  const rows = Buffer.alloc(height * (1 + width * 3), NO_FILTER);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const sum = [0, 0, 0];
      for (const down of SAMPLES) {
        for (const right of SAMPLES) {
          const colour = colourAt(x + right, y + down);
          for (const part of PARTS) sum[part] = (sum[part] ?? 0) + colour[part];
        }
      }
      const at = y * (1 + width * 3) + 1 + x * 3;
      for (const part of PARTS) rows[at + part] = Math.round((sum[part] ?? 0) / SAMPLES.length ** 2);
    }
  }
  return { width, height, compressed: deflateSync(rows) };
}

function chunk(type: string, data: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(content), 4);
  return Buffer.concat([frame.subarray(0, 4), content, frame.subarray(4)]);
}

/** The picture as a PNG file: 8 bits a colour, not interlaced. */
export function png({ width, height, compressed }: Picture): Buffer {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', compressed),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

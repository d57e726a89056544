import type { Picture } from './png.js';

/** What may be drawn with: Helvetica, its bold and Courier, which every reader of PDF has. */
export type Face = 'F1' | 'F2' | 'F3';

/** A number of drawing operators in the page description language of PDF, origin at the lower left. */
export type Drawing = string;

export const fill = (red: number, green: number, blue: number): Drawing =>
  `${[red, green, blue].map((part) => (part / 255).toFixed(3)).join(' ')} rg`;

export const box = (x: number, y: number, width: number, height: number): Drawing =>
  `${x} ${y} ${width} ${height} re f`;

export function text(face: Face, size: number, x: number, y: number, words: string): Drawing {
  return `BT /${face} ${size} Tf ${x} ${y} Td ${encoded(words)} Tj ET`;
}

/** Words that rise across the page. */
export function slanted(face: Face, size: number, x: number, y: number, words: string): Drawing {
  return `BT /${face} ${size} Tf 0.906 0.423 -0.423 0.906 ${x} ${y} Tm ${encoded(words)} Tj ET`;
}

/** The picture handed to {@link pdf}. */
export const picture = (x: number, y: number, width: number, height: number): Drawing =>
  `q ${width} 0 0 ${height} ${x} ${y} cm /I1 Do Q`;

function encoded(words: string): string {
  return `(${words.replaceAll(/[\\()]/g, (character) => `\\${character}`)})`;
}

const latin = (name: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
function stream(entries: string, data: Buffer): Buffer {
  const head = Buffer.from(`<< ${entries} /Length ${data.length} >>\nstream\n`, 'latin1');
  return Buffer.concat([head, data, Buffer.from('\nendstream', 'latin1')]);
}

/** A picture goes in as it lies in a PNG file. */
function image({ width, height, compressed }: Picture): Buffer {
  const predictor = `/DecodeParms << /Predictor 15 /Colors 3 /BitsPerComponent 8 /Columns ${width} >>`;
  const size = `/Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8`;
  return stream(`/Type /XObject /Subtype /Image ${size} /Filter /FlateDecode ${predictor}`, compressed);
}

/** A document of one page. */
export function pdf(width: number, height: number, drawings: readonly Drawing[], shown?: Picture): Buffer {
  const fonts = `/F1 ${latin('Helvetica')} /F2 ${latin('Helvetica-Bold')} /F3 ${latin('Courier')}`;
  const resources = `<< /Font << ${fonts} >> ${shown ? '/XObject << /I1 5 0 R >>' : ''} >>`;
  const objects: (string | Buffer)[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources ${resources} /Contents 4 0 R >>`,
    stream('', Buffer.from(drawings.join('\n'), 'latin1')),
    ...(shown ? [image(shown)] : []),
  ];
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  objects.forEach((object, at) => {
    const body = typeof object === 'string' ? Buffer.from(object, 'latin1') : object;
    const part = Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    offsets.push(length);
    parts.push(part);
    length += part.length;
  });
  const places = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`;
  parts.push(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places}${trailer}`, 'latin1'));
  return Buffer.concat(parts);
}

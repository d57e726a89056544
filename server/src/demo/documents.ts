import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MediaType } from '../files/upload-rules.js';
import { type Country, countries } from './countries.js';
import { box, fill, pdf, picture, slanted, text } from './pdf.js';
import { type Picture, png } from './png.js';

/** A file of the demo: everything drawn, nothing copied from a real document. */
export interface DemoDocument {
  readonly bytes: Buffer;
  readonly mediaType: MediaType;
}

export function photo(portrait: Picture): DemoDocument {
  return { bytes: png(portrait), mediaType: 'image/png' };
}

interface Holder {
  readonly countryCode: string;
  readonly number: string;
  /** Surname and given names as in a passport: `REYES, JUAN MIGUEL`. */
  readonly latinName: string;
  readonly portrait: Picture;
}

/** A scanned passport page that nobody can take for a real one. */
export function passport({ countryCode, number, latinName, portrait }: Holder): DemoDocument {
  const { name, colour } = countries[countryCode] as Country;
  const [surname = '', given = ''] = latinName.split(', ');
  const filled = (line: string) => line.replaceAll(/[^A-Z0-9]/g, '<').padEnd(40, '<');
  const bytes = pdf(
    426,
    300,
    [
      fill(247, 245, 238),
      box(0, 0, 426, 300),
      fill(236, 222, 214),
      slanted('F2', 52, 146, 84, 'SPECIMEN'),
      fill(...colour),
      box(0, 262, 426, 38),
      fill(255, 255, 255),
      text('F2', 14, 20, 276, name.toUpperCase()),
      text('F1', 9, 330, 277, 'SPECIMEN'),
      picture(20, 104, 105, 140),
      ...field(144, 222, 'Type', 'P'),
      ...field(190, 222, 'Country code', countryCode),
      ...field(280, 222, 'Passport number', number),
      ...field(144, 190, 'Surname', surname),
      ...field(144, 158, 'Given names', given),
      ...field(144, 126, 'Nationality', name),
      fill(232, 228, 216),
      box(0, 0, 426, 74),
      fill(24, 28, 34),
      text('F3', 14.5, 20, 46, filled(`P<${countryCode}${surname}<<${given}`)),
      text('F3', 14.5, 20, 24, filled(`${number}${countryCode}SPECIMEN`)),
    ],
    portrait,
  );
  return { bytes, mediaType: 'application/pdf' };
}

/** A scanned card of somebody with a number issued here that nobody can take for a real one. */
export function idCard({ number, latinName, portrait }: Omit<Holder, 'countryCode'>): DemoDocument {
  const bytes = pdf(
    426,
    268,
    [
      fill(244, 246, 242),
      box(0, 0, 426, 268),
      fill(222, 232, 226),
      slanted('F2', 52, 146, 58, 'SPECIMEN'),
      fill(58, 92, 84),
      box(0, 230, 426, 38),
      fill(255, 255, 255),
      text('F2', 14, 20, 244, 'IDENTIFICATION CARD'),
      text('F1', 9, 330, 245, 'SPECIMEN'),
      picture(301, 66, 105, 140),
      ...field(20, 184, 'Name', latinName),
      ...field(20, 152, 'Number', number),
      ...field(20, 120, 'Issued', 'SPECIMEN'),
    ],
    portrait,
  );
  return { bytes, mediaType: 'application/pdf' };
}

function field(x: number, y: number, label: string, value: string) {
  return [fill(110, 116, 124), text('F1', 6.5, x, y + 12, label), fill(24, 28, 34), text('F2', 11, x, y, value)];
}

/** The firms' papers are pictures beside the sources: Chinese words need a typeface that no server can be relied on to have. */
const CERTIFICATES = join(import.meta.dirname, '..', '..', 'src', 'demo', 'certificates');

/** The registration document that an applicant sent along. */
export function certificate(accountName: string): DemoDocument {
  return { bytes: readFileSync(join(CERTIFICATES, `${accountName}.png`)), mediaType: 'image/png' };
}

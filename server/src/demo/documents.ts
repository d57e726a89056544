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
  const field = (x: number, y: number, label: string, value: string) => [
    fill(110, 116, 124),
    text('F1', 6.5, x, y + 12, label),
    fill(24, 28, 34),
    text('F2', 11, x, y, value),
  ];
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

interface Certified {
  readonly title: string;
  readonly companyName: string;
  readonly organisationNumber: string;
  readonly responsiblePerson: string;
  readonly companyAddress: string;
}

/** A company's registration document. */
export function certificate(company: Certified): DemoDocument {
  const row = (y: number, label: string, english: string, value: string, face: 'F2' | 'F4' = 'F4') => [
    fill(92, 98, 108),
    text('F4', 12, 84, y + 4, label),
    text('F1', 7.5, 84, y - 7, english),
    fill(24, 28, 34),
    text(face, 14, 200, y, value),
    fill(214, 208, 190),
    box(84, y - 16, 428, 0.6),
  ];
  const bytes = pdf(595, 842, [
    fill(253, 251, 244),
    box(0, 0, 595, 842),
    fill(176, 150, 92),
    box(36, 36, 523, 2),
    box(36, 804, 523, 2),
    box(36, 36, 2, 770),
    box(557, 36, 2, 770),
    fill(240, 226, 222),
    slanted('F2', 92, 86, 180, 'SPECIMEN'),
    fill(24, 28, 34),
    text('F4', 26, 297 - company.title.length * 13, 710, company.title),
    fill(150, 60, 52),
    text('F4', 12, 225, 684, '示範樣本　不具任何效力'),
    ...row(600, '公司名稱', 'Company name', company.companyName),
    ...row(556, '統編／機關代碼', 'Organisation number', company.organisationNumber, 'F2'),
    ...row(512, '代表人', 'Responsible person', company.responsiblePerson),
    ...row(468, '所在地', 'Address', company.companyAddress),
    fill(92, 98, 108),
    text('F1', 10, 84, 92, 'Fictitious document for demonstration. It certifies nothing and names nobody.'),
  ]);
  return { bytes, mediaType: 'application/pdf' };
}

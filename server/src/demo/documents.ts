import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MediaType } from '../files/upload-rules.js';
import { countryOf } from './countries.js';

/** A file of the demo: everything in it is drawn, nothing is copied from a real document. */
export interface DemoDocument {
  readonly bytes: Buffer;
  readonly mediaType: MediaType;
}

/** The compiled server reads them beside the sources. */
const FIXTURES = join(import.meta.dirname, '..', '..', 'src', 'demo', 'fixtures');
const fixture = (...path: string[]): Buffer => readFileSync(join(FIXTURES, ...path));

const PORTRAITS = 8;

/** Photographs of people who do not exist. */
export function portraits(): DemoDocument[] {
  return Array.from({ length: PORTRAITS }, (_, index) => ({
    bytes: fixture('portraits', `${index + 1}.jpg`),
    mediaType: 'image/jpeg',
  }));
}

/** The registration document that an applicant sent. */
export function certificate(accountName: string): DemoDocument {
  return { bytes: fixture('certificates', `${accountName}.png`), mediaType: 'image/png' };
}

interface Holder {
  readonly countryCode: string;
  readonly number: string;
  /** Surname and given names as in a passport: `REYES, JUAN MIGUEL`. */
  readonly latinName: string;
  readonly portrait: DemoDocument;
}

/** A scanned passport page that could not be mistaken for a real one. */
export function passport({ countryCode, number, latinName, portrait }: Holder): DemoDocument {
  const { name, colour } = countryOf(countryCode);
  const [surname = '', given = ''] = latinName.split(', ');
  const machineLine = (line: string) => line.replaceAll(/[^A-Z0-9]/g, '<').padEnd(40, '<');
  return fillIn('passport.pdf', portrait, {
    COLOUR: colour.map((part) => (part / 255).toFixed(3)).join(' '),
    ISSUER: name.toUpperCase(),
    COUNTRY: countryCode,
    NUMBER: number,
    SURNAME: surname,
    GIVEN: given,
    NATIONALITY: name,
    LINE1: machineLine(`P<${countryCode}${surname}<<${given}`),
    LINE2: machineLine(`${number}${countryCode}SPECIMEN`),
  });
}

/** A scanned card with a number issued in Taiwan that could not be mistaken for a real one. */
export function idCard({ number, latinName, portrait }: Omit<Holder, 'countryCode'>): DemoDocument {
  return fillIn('id-card.pdf', portrait, { NAME: latinName, NUMBER: number });
}

/**
 * Fills in a form: a PDF with places like `{NAME    }`. A value takes exactly the space of its place, because the file
 * lists its parts by position.
 */
function fillIn(form: string, portrait: DemoDocument, values: Readonly<Record<string, string>>): DemoDocument {
  const all: typeof values = { ...values, PORTRAIT: portrait.bytes.toString('latin1') };
  const text = fixture(form)
    .toString('latin1')
    .replaceAll(/\{([A-Z0-9]+) *\}/g, (place, name: string) => {
      const value = all[name];
      if (value === undefined || value.length > place.length) throw new Error(`${form} has no room for its ${name}`);
      return value.padEnd(place.length);
    });
  return { bytes: Buffer.from(text, 'latin1'), mediaType: 'application/pdf' };
}

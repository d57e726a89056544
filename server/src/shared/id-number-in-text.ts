import { isIdCardNumber } from 'taiwan-id-validator';

/** The form of a national or resident ID, old or new, also with spaces or dashes between. */
const FORM = /(?<![A-Z0-9])[A-Z](?:[\s\p{Pd}]?[A-D1289])(?:[\s\p{Pd}]?\d){8}(?!\d)/gu;

/** Whether a text holds something with the form and checksum of an ID number (R-ACC-6). */
export function holdsIdNumber(text: string): boolean {
  const found = text.normalize('NFKC').toUpperCase().match(FORM) ?? [];
  return found.some((number) => isIdCardNumber(number.replaceAll(/[\s\p{Pd}]/gu, '')));
}

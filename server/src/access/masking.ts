import { graphemesOf } from '../shared/graphemes.js';

/** The only masks of personal values; they count characters as readers do (R-ACC-2, R-TXT-1). */

const HIDDEN_DIGITS = 4;

/** Replaces the last four characters by `*`, or all if there are no more than four. */
export function maskIdNumber(number: string): string {
  const characters = graphemesOf(number);
  if (characters.length <= HIDDEN_DIGITS) return '*'.repeat(characters.length);
  return characters.slice(0, -HIDDEN_DIGITS).join('') + '*'.repeat(HIDDEN_DIGITS);
}

/** Replaces all characters by `*`: analysts get no beginning of a number, by which people could be found (R-ACC-3). */
export function hideIdNumber(number: string): string {
  return '*'.repeat(graphemesOf(number).length);
}

/** Keeps the first character and what follows the `@`, so that a mistyped domain is seen. */
export function maskEmail(address: string): string {
  const at = address.lastIndexOf('@');
  if (at < 0) return '***';
  return `${graphemesOf(address.slice(0, at))[0] ?? ''}***${address.slice(at)}`;
}

/** Keeps the first two and the last two digits: `09******12` (R-TEL-3). */
export function maskPhone(phone: string): string {
  return phone.length < 6
    ? '*'.repeat(phone.length)
    : `${phone.slice(0, 2)}${'*'.repeat(phone.length - 4)}${phone.slice(-2)}`;
}

/** Keeps the first and last character with one `○` per character between; of two keeps the first, of one none. */
export function maskName(name: string): string {
  const characters = graphemesOf(name);
  if (characters.length <= 1) return '○'.repeat(characters.length);
  if (characters.length === 2) return `${characters[0]}○`;
  return `${characters[0]}${'○'.repeat(characters.length - 2)}${characters.at(-1)}`;
}

import type { Random } from './random.js';

/** The letters of ID numbers in the order of their values, which begin with 10. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';

function letterValue(letter: string): number {
  return LETTERS.indexOf(letter) + 10;
}

function digits(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.below(10)).join('');
}

/** Adds the digit that makes the weighted sum a multiple of ten (R-ID-1). */
function withCheckDigit(body: string): string {
  const area = letterValue(body[0] as string);
  // The second place of the old 統一證號 is a letter, of which the last digit of its value counts.
  const counted = [...body.slice(1)].map((place) => (/\d/.test(place) ? Number(place) : letterValue(place) % 10));
  const sum = counted.reduce((total, digit, at) => total + digit * (8 - at), Math.floor(area / 10) + (area % 10) * 9);
  return `${body}${(10 - (sum % 10)) % 10}`;
}

/** 國民身分證統一編號: made up, with a right checksum. */
export function nationalId(random: Random): string {
  return withCheckDigit(random.pick([...LETTERS]) + random.pick(['1', '2']) + digits(random, 7));
}

/** 外來人口統一證號 in its new or its old form: made up, with a right checksum. */
export function residentId(random: Random, form: 'NEW' | 'OLD'): string {
  const second = random.pick(form === 'NEW' ? ['8', '9'] : ['A', 'B', 'C', 'D']);
  return withCheckDigit(random.pick([...LETTERS]) + second + digits(random, 7));
}

/** A passport number after a country's pattern: `#` is a digit, `@` a letter, all else itself. */
export function passportNumber(random: Random, pattern: string): string {
  return pattern.replaceAll(/[#@]/g, (place) => (place === '#' ? digits(random, 1) : random.pick([...LETTERS])));
}

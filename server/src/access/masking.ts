/** Everything the system hides of a value passes through here (R-ACC-2). */

const HIDDEN_DIGITS = 4;

/** The last four characters become `*`; of a number of four or fewer nothing is left. */
export function maskIdNumber(number: string): string {
  const characters = [...number];
  if (characters.length <= HIDDEN_DIGITS) return '*'.repeat(characters.length);
  return characters.slice(0, -HIDDEN_DIGITS).join('') + '*'.repeat(HIDDEN_DIGITS);
}

/** One character `○`; two: the first and `○`; more: first, one `○` per inner code point, last. */
export function maskName(name: string): string {
  const characters = [...name];
  if (characters.length <= 1) return '○'.repeat(characters.length);
  if (characters.length === 2) return `${characters[0]}○`;
  return `${characters[0]}${'○'.repeat(characters.length - 2)}${characters.at(-1)}`;
}

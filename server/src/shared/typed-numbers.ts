/** The half of the full-width letters, digits and signs that has a place on a keyboard. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_OFFSET = 0xfee0;

/** Full-width letters, digits and signs as the usual ones; nothing else is rewritten. */
export const foldWidth = (typed: string): string =>
  typed.replaceAll(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_OFFSET));

/**
 * A typed number of a document or an organisation as it is stored: without spaces, dashes and invisible characters, its
 * letters capital. What has no place in a number stays, for the check to refuse: `ß` does not become `SS` (R-ID-1).
 */
export function foldNumber(typed: string): string {
  return foldWidth(typed)
    .replaceAll(/[\s\p{Z}\p{Pd}\p{Cf}\u2212]/gu, '')
    .replaceAll(/[a-z]/g, (letter) => letter.toUpperCase());
}

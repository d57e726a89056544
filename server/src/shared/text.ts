import { graphemesOf } from './graphemes.js';

/** What a text is made of as its readers see it (R-TXT-1). */

/** The most that a character takes on the average; a text of longer ones hides something. */
const UNITS_PER_CHARACTER = 8;

/** Whether the characters of a text are needlessly long: hundreds of marks on one letter, say. */
export const isOverloaded = (text: string, max: number): boolean => text.length > max * UNITS_PER_CHARACTER;

/** Whether a text has more than `max` characters. */
export function isLongerThan(text: string, max: number): boolean {
  return text.length > max && (isOverloaded(text, max) || graphemesOf(text).length > max);
}

/** Not visible although they count as letters or signs: fillers, the empty braille pattern, an empty note head. */
const BLANKS = '\\u115f\\u1160\\u2800\\u3164\\uffa0\\u{1d159}';
const SOMETHING_VISIBLE = new RegExp(`[^\\s\\p{C}\\p{M}\\p{Z}${BLANKS}]`, 'u');

/** Whether a reader sees any character at all. */
export const isVisible = (text: string): boolean => SOMETHING_VISIBLE.test(text);

/** What joins letters in some scripts, and is invisible elsewhere. */
const STRAY_JOINERS = /(?<![\p{L}\p{M}])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{M}])/gu;
const UNSEEN = /(?![\u200c\u200d])[\p{Cf}\p{Cs}]/gu;

/**
 * Removes characters that are invisible or reverse the order of others, so that what is mailed, checked or approved is
 * what was read. Those that join letters stay between letters, where some scripts need them.
 */
export const visibleText = (text: string): string =>
  text.normalize('NFC').replaceAll(UNSEEN, '').replaceAll(STRAY_JOINERS, '').trim();

/** The same of a text that is still being written: its spaces and line ends stay as they are. */
export const unfinishedText = (text: string): string => text.replaceAll(UNSEEN, '').replaceAll(/[^\P{Cc}\n\r\t]/gu, '');

/** Control characters and line ends have no place in a name or an address, and break prints and exports. */
export const ONE_LINE = /^[^\p{Cc}\p{Zl}\p{Zp}]*$/u;

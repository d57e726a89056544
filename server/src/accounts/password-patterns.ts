import { graphemesOf } from '../shared/graphemes.js';

/** A password of fewer different characters is a repetition, in any order. */
const FEWEST_CHARACTERS = 4;
/** From here on a run counts as a pattern. */
const SHORTEST_RUN = 3;
/** What is left of a password when every run counts as two characters. */
const LEAST_BESIDES_RUNS = 4;

const KEYBOARD_ROWS = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const STEPS = [0, 1, -1];

/** Whether a password is a few characters again and again: `aaaaaaaa`, `abcabcabc`, `harbourharbour` (R-REG-12). */
export function isRepetitive(password: string): boolean {
  const characters = graphemesOf(password.toLowerCase());
  if (new Set(characters).size < FEWEST_CHARACTERS) return true;
  for (let length = 1; length <= characters.length / 2; length += 1) {
    if (characters.every((character, at) => character === characters[at % length])) return true;
  }
  return false;
}

/**
 * Whether a password is little else than runs of the alphabet, of digits or of the keyboard, forwards or backwards:
 * `12345678`, `1234abcd`, `qwer4321` (R-REG-12).
 */
export function isSequential(password: string): boolean {
  const characters = graphemesOf(password.toLowerCase());
  let left = 0;
  for (let at = 0; at < characters.length; ) {
    const run = Math.max(
      ...STEPS.flatMap((step) => [alphabetRun(characters, at, step), keyboardRun(characters, at, step)]),
    );
    left += run < SHORTEST_RUN ? 1 : 2;
    at += run < SHORTEST_RUN ? 1 : run;
  }
  return left <= LEAST_BESIDES_RUNS;
}

/** Length of the run from `start` in which each code point differs by `step` from the one before. */
function alphabetRun(characters: readonly string[], start: number, step: number): number {
  return runLength(characters, start, (before, after) => codeOf(after) - codeOf(before) === step);
}

/** The same by places on a row of the keyboard. */
function keyboardRun(characters: readonly string[], start: number, step: number): number {
  const row = KEYBOARD_ROWS.find((keys) => keys.includes(characters[start] ?? ''));
  if (!row) return 1;
  return runLength(characters, start, (before, after) => {
    const [from, to] = [row.indexOf(before), row.indexOf(after)];
    return to >= 0 && to - from === step;
  });
}

function runLength(
  characters: readonly string[],
  start: number,
  continues: (before: string, after: string) => boolean,
): number {
  let end = start + 1;
  while (end < characters.length && continues(characters[end - 1] ?? '', characters[end] ?? '')) end += 1;
  return end - start;
}

/** A character of several code points is in no alphabet. */
function codeOf(character: string): number {
  const code = character.codePointAt(0) ?? Number.NaN;
  return character.length === String.fromCodePoint(code).length ? code : Number.NaN;
}

import { isoTaipei } from '../../../src/shared/taipei.js';

/** What is random in each database: ids, names of staff built for tests, analysts' keys, links. What follows the real clock is left out too. */
const RANDOM: readonly (readonly [RegExp, string])[] = [
  [/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g, 'id'],
  [/"personKey":"[\w-]{22}"/g, '"personKey":"…"'],
  [/"cursor":"\d+-\d+"/g, '"cursor":"…"'],
  [/"retryAfterSeconds":\d+/g, '"retryAfterSeconds":"…"'],
  [/"url":"[^"]*"/g, '"url":"…"'],
];

/** An answer without what is random, and without the order that random ids give to rows of one moment. */
export function comparable(text: string): string {
  const today = isoTaipei(new Date()).slice(0, 10);
  const clocked = text.replaceAll(new RegExp(`"${today}T[^"]*"`, 'g'), '"now"');
  const stable = RANDOM.reduce((rest, [pattern, word]) => rest.replaceAll(pattern, word), clocked);
  return JSON.stringify(ordered(JSON.parse(stable)));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(ordered).toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, ordered(inner)]));
}

/** What stands around the place where two texts begin to differ. */
export function firstDifference(one: string, other: string): string {
  const at = [...one].findIndex((character, index) => character !== other[index]);
  return [one, other].map((text) => text.slice(Math.max(at - 120, 0), at + 60)).join('\n');
}

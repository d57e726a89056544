/** What is random in each database: ids, names of staff built for tests, analysts' keys, links. */
const RANDOM: readonly (readonly [RegExp, string])[] = [
  [/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g, 'id'],
  [/"personKey":"[\w-]{22}"/g, '"personKey":"…"'],
  [/"url":"[^"]*"/g, '"url":"…"'],
];

/** An answer without what is random, and without the order that random ids give to rows of one moment. */
export function comparable(text: string): string {
  const stable = RANDOM.reduce((rest, [pattern, word]) => rest.replaceAll(pattern, word), text);
  return JSON.stringify(ordered(JSON.parse(stable)));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(ordered).toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, ordered(inner)]));
}

import { likePattern, raw, type Sql, sql } from '../shared/sql.js';
import { visibleText } from '../shared/text.js';

/** The ways to write a name between whose parts stand usual spaces, full-width ones, or none. */
const spellings = (typed: string): string[] => [
  ...new Set([typed, ...[' ', '\u3000', ''].map((space) => typed.replaceAll(/\s+/g, space))]),
];

/**
 * Rows whose name, in either script, holds what was typed, or is it if the viewer may not try out parts of it; undefined if
 * nothing was typed. Full-width spaces are as good as others (R-ONE-6).
 * @param columns of both names, written as SQL
 */
export function nameCondition(
  columns: readonly [name: string, englishName: string],
  typed: string | null | undefined,
  { whole }: { readonly whole: boolean },
): Sql | undefined {
  const text = visibleText(typed ?? '');
  if (text === '') return undefined;
  const [name, englishName] = [raw(columns[0]), raw(columns[1])];
  if (whole) return sql`(${name} = any(${spellings(text)}) or ${englishName} = any(${spellings(text)}))`;
  const patterns = spellings(text).map(likePattern);
  return sql`(${name} ilike any(${patterns}::text[]) or ${englishName} ilike any(${patterns}::text[]))`;
}

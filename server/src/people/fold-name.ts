import { type Sql, sql } from '../shared/sql.js';
import { visibleText } from '../shared/text.js';
import { foldWidth } from '../shared/typed-numbers.js';

/** What stands between the parts of a name and is written differently from list to list. */
const BETWEEN = ' \u3000\u00a0,.-\u00b7\u2027\u30fb\u2010\u2011';

/** A name for comparison: without case, spaces and what else stands between its parts. */
export const foldName = (name: string): string =>
  [...foldWidth(visibleText(name)).replaceAll(/\p{Cc}/gu, '')]
    .filter((character) => !BETWEEN.includes(character))
    .join('')
    .toLowerCase();

/** The same of a stored name, which has no full-width letters to fold. */
export const foldNameSql = (name: Sql): Sql => sql`lower(translate(${name}, ${BETWEEN}, ''))`;

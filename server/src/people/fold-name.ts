import { type Sql, sql } from '../shared/sql.js';
import { visibleText } from '../shared/text.js';

/** What stands between the parts of a name and is written differently from list to list. */
const BETWEEN = ' \u3000\u00a0,.-\u00b7\u2027\u30fb\u2010\u2011\uff0c\uff0e\uff0d';

/** Full-width letters, digits and signs, and what they are written as otherwise. */
const WIDE = Array.from({ length: 94 }, (_, at) => String.fromCharCode(0xff01 + at)).filter(
  (c) => !BETWEEN.includes(c),
);
const USUAL = WIDE.map((character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));

/** A typed name as names are stored: without what is invisible. */
export const typedName = (typed: string): string => visibleText(typed).replaceAll(/\p{Cc}/gu, '');

/**
 * A name for comparison: without case, width, spaces and what else stands between its parts. Typed and stored names are both
 * folded here, as the database and JavaScript do not agree on what the small letters of a name are.
 */
export const foldNameSql = (name: Sql): Sql =>
  sql`lower(translate(${name}, ${WIDE.join('') + BETWEEN}, ${USUAL.join('')}))`;

import { visiblePeople } from '../access/visibility.js';
import { ID_KINDS } from '../access/words.js';
import type { RequestContext } from '../context.js';
import { build } from '../shared/build.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { nullable, text, uuid } from '../shared/rows.js';
import { raw, sql } from '../shared/sql.js';
import { isLongerThan } from '../shared/text.js';
import { foldNumber } from '../shared/typed-numbers.js';
import { foldName, foldNameSql } from './fold-name.js';
import { PersonMatch } from './person-match.type.js';

const MAX_VALUES = 250;
const MAX_VALUE_LENGTH = 100;
/** People of one name who are told apart by their numbers; more than these are not listed. */
const MAX_PEOPLE = 10;

/**
 * The viewer's own people by what a list says of them: a whole number, or else a whole name. All others are as unknown as
 * those that do not exist (R-ACC-1, R-ACC-3, R-ACC-5). Refuses with REQUIRED, TOO_MANY, TOO_LONG.
 */
export async function matchPeople(context: RequestContext, values: readonly string[]): Promise<PersonMatch[]> {
  checkValues(values);
  const wanted = values.map((value) => ({
    indexes: indexesOf(context, value),
    name: foldName(value),
  }));
  const rows = await context.database.rows(
    { id: uuid, id_index: text, name: text, english_name: nullable(text) },
    sql`select h.id, encode(h.id_index, 'hex') id_index, h.name, h.english_name from person h
      where ${visiblePeople(context.signedIn)} and (
        h.id_index = any(array(select decode(x, 'hex') from unnest(${wanted.flatMap(({ indexes }) => indexes)}::text[]) x))
        or ${foldNameSql(raw('h.name'))} = any(${wanted.map(({ name }) => name)}::text[])
        or ${foldNameSql(raw('h.english_name'))} = any(${wanted.map(({ name }) => name)}::text[]))
      order by h.name, h.id`,
  );
  return wanted.map(({ indexes, name }, line) => {
    const byNumber = rows.filter(({ id_index }) => indexes.includes(id_index));
    const byName = rows.filter((row) => foldName(row.name) === name || foldName(row.english_name ?? '') === name);
    const found = byNumber.length > 0 || name === '' ? byNumber : byName;
    return build(PersonMatch, { line, personIds: found.slice(0, MAX_PEOPLE).map(({ id }) => id) });
  });
}

function checkValues(values: readonly string[]): void {
  if (values.length === 0) refuse(ErrorCode.REQUIRED, 'values');
  if (values.length > MAX_VALUES) refuse(ErrorCode.TOO_MANY, 'values', { limit: MAX_VALUES });
  const tooLong = values.findIndex((value) => isLongerThan(value, MAX_VALUE_LENGTH));
  if (tooLong >= 0) refuse(ErrorCode.TOO_LONG, `values.${tooLong}`, { limit: MAX_VALUE_LENGTH });
}

function indexesOf({ services: { vault } }: RequestContext, value: string): string[] {
  const number = foldNumber(value);
  if (number === '') return [];
  return ID_KINDS.flatMap((kind) => vault.indexesOf(kind, number).map((index) => index.toString('hex')));
}

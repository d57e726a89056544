import { visiblePeople } from '../access/visibility.js';
import { ID_KINDS } from '../access/words.js';
import type { RequestContext } from '../context.js';
import { build } from '../shared/build.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { boolean, integer, uuid } from '../shared/rows.js';
import { raw, sql } from '../shared/sql.js';
import { isLongerThan } from '../shared/text.js';
import { foldNumber } from '../shared/typed-numbers.js';
import { foldNameSql, typedName } from './fold-name.js';
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
  const numbers = values.flatMap((value, line) => indexesOf(context, value).map((index) => ({ line, index })));
  const rows = await context.database.rows(
    { line: integer, id: uuid, by_number: boolean },
    sql`with own as materialized (
        select h.id, h.id_index, h.name, ${foldNameSql(raw('h.name'))} folded,
          ${foldNameSql(raw("coalesce(h.english_name, '')"))} folded_english
        from person h where ${visiblePeople(context.signedIn)}
      ), named as (
        select b.*, row_number() over (partition by b.folded order by b.name, b.id) place
        from (select id, name, folded from own union select id, name, folded_english from own) b where b.folded <> ''
      )
      select f.line, f.id, f.by_number from (
        select n.line, o.id, o.name, true by_number
        from unnest(${numbers.map(({ line }) => line)}::int[], ${numbers.map(({ index }) => index)}::text[]) n(line, id_index)
          join own o on o.id_index = decode(n.id_index, 'hex')
        union
        select t.line::int - 1, d.id, d.name, false
        from unnest(${values.map(typedName)}::text[]) with ordinality t(name, line)
          join named d on d.folded = ${foldNameSql(raw('t.name'))} and d.place <= ${MAX_PEOPLE}
      ) f order by f.line, f.name, f.id`,
  );
  const lines = Map.groupBy(rows, ({ line }) => line);
  return values.map((_, line) => {
    const matches = lines.get(line) ?? [];
    const byNumber = matches.filter(({ by_number }) => by_number);
    const found = byNumber.length > 0 ? byNumber : matches;
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

import { visiblePeople } from '../access/visibility.js';
import { ID_KINDS } from '../access/words.js';
import type { RequestContext } from '../context.js';
import { build } from '../shared/build.js';
import { isId } from '../shared/ids.js';
import { buildPage, type PageRequest, pageOf, totalOf } from '../shared/paging.js';
import { bytes, integer, nullable, oneOf, type RowOf, text, timestamp, uuid } from '../shared/rows.js';
import { instant, likePattern, raw, type Sql, sql, where } from '../shared/sql.js';
import { foldNumber } from '../shared/typed-numbers.js';
import type { PersonFilter } from './person.input.js';
import { PersonPage, PersonType } from './person.type.js';

const Row = {
  id: uuid,
  id_kind: oneOf(ID_KINDS),
  id_cipher: bytes,
  name: text,
  english_name: nullable(text),
  mobile: nullable(text),
  created_at: timestamp,
  version: integer,
};
type Row = RowOf<typeof Row>;

const COLUMNS = raw('h.id, h.id_kind, h.id_cipher, h.name, h.english_name, h.mobile, h.created_at, h.version');

/** People of the current company, by name. */
export async function listPeople(
  context: RequestContext,
  filter: PersonFilter,
  request: PageRequest,
): Promise<PersonPage> {
  const conditions = where([visiblePeople(context.signedIn), ...filterConditions(context, filter)]);
  const rows = await context.database.rows(
    Row,
    sql`select ${COLUMNS} from person h ${conditions}
    order by h.name, h.id ${pageOf(request)}`,
  );
  const count = totalOf(context.database, sql`person h ${conditions}`);
  return buildPage(PersonPage, { items: rows.map(present), request, count });
}

export async function findPerson(context: RequestContext, id: string): Promise<PersonType | null> {
  if (!isId(id)) return null;
  const [row] = await context.database.rows(
    Row,
    sql`select ${COLUMNS} from person h where ${visiblePeople(context.signedIn)} and h.id = ${id}`,
  );
  return row ? present(row) : null;
}

function filterConditions({ services }: RequestContext, filter: PersonFilter): Sql[] {
  const conditions: Sql[] = [];
  const name = filter.name?.trim();
  if (name) {
    const pattern = likePattern(name);
    conditions.push(sql`(h.name ilike ${pattern} or h.english_name ilike ${pattern})`);
  }
  const idNumber = filter.idNumber && foldNumber(filter.idNumber);
  if (idNumber) {
    const indexes = ID_KINDS.flatMap((kind) => services.vault.indexesOf(kind, idNumber));
    conditions.push(sql`h.id_index = any(${indexes}::bytea[])`);
  }
  if (filter.idKind) conditions.push(sql`h.id_kind = ${filter.idKind}`);
  if (filter.ids) conditions.push(sql`h.id = any(${filter.ids.filter(isId)}::uuid[])`);
  if (filter.missingAttachment) {
    conditions.push(sql`not exists (select from person_attachment t
      where t.person_id = h.id and t.kind = ${filter.missingAttachment} and t.removed_at is null)`);
  }
  return conditions;
}

function present(row: Row): PersonType {
  return build(PersonType, {
    id: row.id,
    idKind: row.id_kind,
    idCipherHex: row.id_cipher,
    name: row.name,
    englishName: row.english_name,
    mobile: row.mobile,
    createdAt: instant(row.created_at),
    version: row.version,
  });
}

import type { Ownership } from '../access/ownership.js';
import { familiarPeople, listedPeople, ownedPeople, ownedPersonGroups, visiblePeople } from '../access/visibility.js';
import { ID_KINDS } from '../access/words.js';
import { searchNonOwned } from '../audit/non-owned-search.js';
import type { RequestContext } from '../context.js';
import { build } from '../shared/build.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { isId } from '../shared/ids.js';
import { buildPage, type PageRequest, totalOf } from '../shared/paging.js';
import { boolean, bytes, integer, nullable, oneOf, type RowOf, text, timestamp, uuid } from '../shared/rows.js';
import { empty, instant, raw, type Sql, sql, where } from '../shared/sql.js';
import { foldNumber } from '../shared/typed-numbers.js';
import { ascending, descending, ListOrder, stepOf } from '../shared/walk.js';
import { nameCondition } from './name-condition.js';
import type { PersonFilter } from './person.input.js';
import { PersonPage, PersonType } from './person.type.js';

const Row = {
  owned: boolean,
  id: uuid,
  id_kind: oneOf(ID_KINDS),
  id_cipher: bytes,
  name: text,
  english_name: nullable(text),
  mobile: nullable(text),
  document_valid_to: nullable(text),
  created_at: timestamp,
  version: integer,
};
type Row = RowOf<typeof Row>;

const COLUMNS = raw(
  'h.id, h.id_kind, h.id_cipher, h.name, h.english_name, h.mobile, h.document_valid_to::text, h.created_at, h.version',
);

/** Masked people are not in the order of their names: their places would tell what the mask hides (R-ACC-3). */
const ORDERS: Record<Ownership, ListOrder<Row>> = {
  OWNED: new ListOrder(
    ascending('h.name', 'text', (row) => row.name),
    ascending('h.id', 'uuid', (row) => row.id),
  ),
  NON_OWNED: new ListOrder(
    descending('h.created_at', 'timestamptz', (row) => row.created_at),
    descending('h.id', 'uuid', (row) => row.id),
  ),
};

/**
 * The viewer's own people by name, or the company's others masked, last entered first. Refuses with FILTER_NOT_ALLOWED, and
 * with RATE_LIMITED like {@link searchNonOwned}.
 */
export async function listPeople(
  context: RequestContext,
  filter: PersonFilter,
  request: PageRequest,
): Promise<PersonPage> {
  const conditions = [listedPeople(context.signedIn, filter.ownership), ...(await filterConditions(context, filter))];
  const step = stepOf(context.walk, ORDERS[filter.ownership], request);
  const rows = await read(context, where([...conditions, step.after]), step.tail);
  step.reached(rows);
  const count = totalOf(context.database, sql`person h ${where(conditions)}`);
  return buildPage(PersonPage, { items: rows.map(present), request, count });
}

export async function findPerson(context: RequestContext, id: string): Promise<PersonType | null> {
  if (!isId(id)) return null;
  const [row] = await read(context, where([familiarPeople(context.signedIn), sql`h.id = ${id}`]));
  return row ? present(row) : null;
}

function read({ database, signedIn }: RequestContext, conditions: Sql, tail: Sql = empty): Promise<Row[]> {
  return database.rows(Row, sql`select ${COLUMNS}, ${ownedPeople(signedIn)} owned from person h ${conditions} ${tail}`);
}

/**
 * The ids of the viewer's own people that a filter leaves, in the order of the list; at most `limit`. Refuses with
 * FILTER_NOT_ALLOWED for those of others.
 */
export async function ownPeopleIds(context: RequestContext, filter: PersonFilter, limit: number): Promise<string[]> {
  if (filter.ownership !== 'OWNED') refuse(ErrorCode.FILTER_NOT_ALLOWED, 'filter.ownership');
  const conditions = where([visiblePeople(context.signedIn), ...(await filterConditions(context, filter))]);
  const rows = await context.database.rows(
    { id: uuid },
    sql`select h.id from person h ${conditions} ${ORDERS.OWNED.by} limit ${limit}`,
  );
  return rows.map(({ id }) => id);
}

/** The viewer's people with these ids, by id. */
export async function peopleById(context: RequestContext, ids: readonly string[]): Promise<Map<string, PersonType>> {
  const rows = await read(context, where([visiblePeople(context.signedIn), sql`h.id = any(${ids}::uuid[])`]));
  return new Map(rows.map((row) => [row.id, present(row)]));
}

/** What is masked is compared whole only, after the search was counted and recorded (R-ACC-3). */
async function filterConditions(context: RequestContext, filter: PersonFilter): Promise<Sql[]> {
  const { services, signedIn, database } = context;
  const conditions: Sql[] = [];
  const owned = filter.ownership === 'OWNED';
  const name = nameCondition(['h.name', 'h.english_name'], filter.name, { whole: !owned });
  const idNumber = filter.idNumber && foldNumber(filter.idNumber);
  const indexes = idNumber ? ID_KINDS.flatMap((kind) => services.vault.indexesOf(kind, idNumber)) : [];
  const hasNumber = idNumber ? sql`h.id_index = any(${indexes}::bytea[])` : undefined;
  if (!owned && filter.missingAttachment) refuse(ErrorCode.FILTER_NOT_ALLOWED, 'filter.missingAttachment');
  if (!owned && filter.groupId) refuse(ErrorCode.FILTER_NOT_ALLOWED, 'filter.groupId');
  if (!owned && (name || hasNumber)) {
    const exists = async (number: Sql) =>
      (
        await database.rows(
          { id: uuid },
          sql`select h.id from person h ${where([listedPeople(signedIn, 'NON_OWNED'), number])} limit 1`,
        )
      ).length > 0;
    await searchNonOwned(context, { name: Boolean(name), hasNumber: hasNumber && (() => exists(hasNumber)) });
  }
  if (name) conditions.push(name);
  if (hasNumber) conditions.push(hasNumber);
  if (filter.idKind) conditions.push(sql`h.id_kind = ${filter.idKind}`);
  if (filter.ids) conditions.push(sql`h.id = any(${filter.ids.filter(isId)}::uuid[])`);
  if (filter.groupId) {
    conditions.push(sql`exists (select from person_group_member m join person_group k on k.id = m.group_id
      where m.person_id = h.id and k.id = ${isId(filter.groupId) ? filter.groupId : null} and ${ownedPersonGroups(signedIn)})`);
  }
  if (filter.missingAttachment) {
    conditions.push(sql`not exists (select from person_attachment t
      where t.person_id = h.id and t.kind = ${filter.missingAttachment} and t.removed_at is null)`);
  }
  return conditions;
}

function present(row: Row): PersonType {
  return build(PersonType, {
    owned: row.owned,
    id: row.id,
    idKind: row.id_kind,
    idCipherHex: row.id_cipher,
    storedName: row.name,
    storedEnglishName: row.english_name,
    storedMobile: row.mobile,
    storedDocumentValidTo: row.document_valid_to,
    createdAt: instant(row.created_at),
    version: row.version,
  });
}

import { visiblePeople } from '../access/visibility.js';
import type { RequestContext } from '../context.js';
import { type Change, changesBetween } from '../history/history.js';
import { type ApiError, ErrorCode, refuse } from '../shared/errors.js';
import { integer, nullable, type RowOf, text, uuid } from '../shared/rows.js';
import { type Database, sql } from '../shared/sql.js';
import { foldNumber } from '../shared/typed-numbers.js';
import { checkPerson, type PersonData, type PersonForm } from './person.rules.js';

/** A request holds no more; a longer file is sent in parts. */
const MAX_IMPORT_ROWS = 250;

type ChangedField = 'name' | 'englishName' | 'mobile' | 'documentValidTo';

/** A person of the viewer's own that a row is about. */
interface PersonUpdate {
  readonly personId: string;
  readonly version: number;
  /** What the row would change; a cell that is empty changes nothing. */
  readonly changes: readonly Change<ChangedField>[];
}

/** Result of checking one row. */
export interface ImportRow {
  readonly row: number;
  readonly errors: readonly ApiError[];
  /** What would be stored; nothing while a value of the row is wrong. */
  readonly data?: PersonData;
  readonly update?: PersonUpdate;
}

const knownPerson = {
  id: uuid,
  id_index: text,
  version: integer,
  name: text,
  english_name: nullable(text),
  mobile: nullable(text),
  document_valid_to: nullable(text),
};
type KnownPerson = RowOf<typeof knownPerson>;

/**
 * Checks each row; of the viewer's own people that are there already, what it would change. Refuses with REQUIRED without
 * rows, TOO_MANY.
 */
export async function checkRows(
  context: RequestContext,
  database: Database,
  forms: readonly PersonForm[],
): Promise<ImportRow[]> {
  if (forms.length === 0) refuse(ErrorCode.REQUIRED, 'rows');
  if (forms.length > MAX_IMPORT_ROWS) refuse(ErrorCode.TOO_MANY, 'rows', { limit: MAX_IMPORT_ROWS });
  const indexes = forms.map((form) => indexesOf(context, form));
  const known = await database.rows(
    knownPerson,
    sql`
    select h.id, encode(h.id_index, 'hex') id_index, h.version, h.name, h.english_name, h.mobile, h.document_valid_to::text
    from person h where ${visiblePeople(context.signedIn)}
      and h.id_index = any(${indexes.flat().map((index) => Buffer.from(index, 'hex'))}::bytea[])`,
  );
  const byIndex = new Map(known.map((person) => [person.id_index, person]));
  const seen = new Set<string>();
  return forms.map((form, row) => {
    const [index = ''] = indexes[row] ?? [];
    const person = indexes[row]?.map((each) => byIndex.get(each)).find((each) => each !== undefined);
    const present = person && { idKind: form.idKind, idNumber: foldNumber(form.idNumber) };
    const result = checkPerson(form, context.now, `rows.${row}`, present);
    if (!result.ok) return { row, errors: result.errors };
    const field = `rows.${row}.idNumber`;
    const repeated = seen.has(index);
    seen.add(index);
    const data = person ? withPresentValues(result.value, person) : result.value;
    if (repeated) return { row, data, errors: [{ code: ErrorCode.DUPLICATE, field }] };
    if (!person) return { row, data, errors: [] };
    const update = { personId: person.id, version: person.version, changes: changesOf(person, data) };
    return { row, data, update, errors: [{ code: ErrorCode.PERSON_ALREADY_REGISTERED, field }] };
  });
}

/** Under which indexes a record with this number may be found. */
export const indexesOf = ({ services: { vault } }: RequestContext, { idKind, idNumber }: PersonForm): string[] =>
  vault.indexesOf(idKind, foldNumber(idNumber)).map((index) => index.toString('hex'));

const withPresentValues = (data: PersonData, person: KnownPerson): PersonData => ({
  ...data,
  englishName: data.englishName ?? person.english_name,
  mobile: data.mobile ?? person.mobile,
  documentValidTo: data.documentValidTo ?? person.document_valid_to,
});

function changesOf(
  person: KnownPerson,
  { name, englishName, mobile, documentValidTo }: PersonData,
): Change<ChangedField>[] {
  const before = {
    name: person.name,
    englishName: person.english_name,
    mobile: person.mobile,
    documentValidTo: person.document_valid_to,
  };
  return changesBetween(before, { name, englishName, mobile, documentValidTo });
}

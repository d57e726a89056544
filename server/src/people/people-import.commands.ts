import { actorOf } from '../access/viewer.js';
import { currentCompany, visiblePeople } from '../access/visibility.js';
import type { RequestContext } from '../context.js';
import { authorOf, recordHistory } from '../history/history.js';
import { type ApiError, ErrorCode, refuse, refuseAny } from '../shared/errors.js';
import { onceOnly } from '../shared/idempotency.js';
import { newId } from '../shared/ids.js';
import { text } from '../shared/rows.js';
import { type Database, sql, transactionDatabase } from '../shared/sql.js';
import { indexKeyInUse } from './index-key.js';
import { countNewNumbers } from './new-numbers.js';
import { againIfEntered, stored } from './person.commands.js';
import { Person } from './person.entity.js';
import { checkPerson, type PersonData, type PersonForm } from './person.rules.js';
import { colleaguesPeople, enterAgain, recordEntries } from './person-entry.commands.js';

const MAX_IMPORT_ROWS = 250;

/** Result of checking one row. */
export interface ImportRow {
  readonly row: number;
  readonly errors: readonly ApiError[];
}

interface CheckedImport {
  readonly rows: readonly ImportRow[];
  readonly people: readonly PersonData[];
}

/** Checks an import row by row without changing anything: its preview. */
export async function checkImport(context: RequestContext, rows: readonly PersonForm[]): Promise<ImportRow[]> {
  return [...(await checkRows(context, context.services.database, rows)).rows];
}

/**
 * Adds all rows as people of the current company, or none; of colleagues' people the viewer gets the records (R-ACC-1). If any row is invalid, all errors are reported, each at
 * `rows.<index>.<field>`. Returns the number of people added. Refuses with RATE_LIMITED like {@link countNewNumbers}.
 */
export async function importPeople(
  context: RequestContext,
  rows: readonly PersonForm[],
  idempotencyKey: string | null | undefined,
): Promise<number> {
  const companyId = currentCompany(context.viewer);
  const call = { owner: actorOf(context.signedIn), key: idempotencyKey, operation: 'importPeople', input: rows };
  const add = () =>
    onceOnly(context, call, async (tx) => {
      const checked = await checkRows(context, transactionDatabase(tx), rows);
      refuseAny(checked.rows.flatMap((row) => row.errors));
      await countNewNumbers(tx, context, checked.people);
      const indexKey = await indexKeyInUse(tx, context.services.vault);
      const ofColleagues = await colleaguesPeople(tx, context, checked.people);
      await enterAgain(tx, context, [...ofColleagues.values()]);
      const newPeople = checked.people.filter((data) => !ofColleagues.has(data));
      const people = newPeople.map((data) => {
        const id = newId();
        return { id, ...stored(context, id, data, indexKey) };
      });
      // In one fixed order, so that of two imports of the same people one waits for the other.
      people.sort((one, other) => Buffer.compare(one.idIndex, other.idIndex));
      const made = { companyId, createdAt: context.now };
      await tx.insertMany(
        Person,
        people.map((person) => ({ ...made, ...person })),
      );
      const created = people.map(({ id }) => ({ subject: 'PERSON', subjectId: id, action: 'CREATED' }) as const);
      await recordHistory(tx, authorOf(context), created);
      const ids = people.map(({ id }) => id);
      await recordEntries(tx, context, ids);
      return String(checked.people.length);
    });
  return Number(await againIfEntered(add));
}

async function checkRows(
  context: RequestContext,
  database: Database,
  forms: readonly PersonForm[],
): Promise<CheckedImport> {
  if (forms.length === 0) refuse(ErrorCode.REQUIRED, 'rows');
  if (forms.length > MAX_IMPORT_ROWS) refuse(ErrorCode.TOO_MANY, 'rows', { limit: MAX_IMPORT_ROWS });
  const results = forms.map((form, at) => checkPerson(form, context.now, `rows.${at}`));
  const indexes = results.map((result) =>
    result.ok
      ? context.services.vault
          .indexesOf(result.value.idKind, result.value.idNumber)
          .map((index) => index.toString('hex'))
      : [],
  );
  const known = await database.rows(
    { id_index: text },
    sql`
    select encode(h.id_index, 'hex') id_index from person h where ${visiblePeople(context.signedIn)}
      and h.id_index = any(${indexes.flat().map((index) => Buffer.from(index, 'hex'))}::bytea[])`,
  );
  const registered = new Set(known.map((row) => row.id_index));
  const seen = new Set<string>();
  const rows = results.map((result, row) => {
    const [index] = indexes[row] ?? [];
    const field = `rows.${row}.idNumber`;
    if (!result.ok || !index) return { row, errors: result.ok ? [] : result.errors };
    if (indexes[row]?.some((each) => registered.has(each)))
      return { row, errors: [{ code: ErrorCode.PERSON_ALREADY_REGISTERED, field }] };
    if (seen.has(index)) return { row, errors: [{ code: ErrorCode.DUPLICATE, field }] };
    seen.add(index);
    return { row, errors: [] };
  });
  return { rows, people: results.flatMap((result) => (result.ok ? [result.value] : [])) };
}

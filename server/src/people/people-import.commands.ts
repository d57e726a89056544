import type { EntityManager } from '@mikro-orm/postgresql';
import { actorOf } from '../access/viewer.js';
import { currentCompany, visiblePeople } from '../access/visibility.js';
import type { RequestContext } from '../context.js';
import { authorOf, recordHistory } from '../history/history.js';
import { type ApiError, ErrorCode, refuse, refuseAny } from '../shared/errors.js';
import { onceOnly } from '../shared/idempotency.js';
import { newId } from '../shared/ids.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { endPhoneChanges } from './end-phone-changes.js';
import { checkRows, type ImportRow, indexesOf } from './import-rows.js';
import { indexKeyInUse } from './index-key.js';
import { countNewNumbers } from './new-numbers.js';
import { againIfEntered, stored } from './person.commands.js';
import { Person } from './person.entity.js';
import type { PersonData, PersonForm } from './person.rules.js';
import { colleaguesPeople, enterAgain, recordEntries } from './person-entry.commands.js';

interface PeopleImport {
  readonly rows: readonly PersonForm[];
  /** The rows that change people of the viewer's own, each with the version that a preview showed; all others add people. */
  readonly updates: readonly { readonly row: number; readonly version: number }[];
  readonly idempotencyKey: string | null | undefined;
}

/** Checks an import row by row without changing anything: its preview. */
export function checkImport(context: RequestContext, rows: readonly PersonForm[]): Promise<ImportRow[]> {
  return checkRows(context, context.services.database, rows);
}

/**
 * Adds and changes people of the current company by all rows, or none; of colleagues' people the viewer gets the records
 * (R-ACC-1). If any row is invalid, all errors are reported, each at `rows.<index>.<field>`; a person changed since the
 * preview is a CONFLICT at `rows.<index>`. Returns the number of rows. Refuses with RATE_LIMITED like
 * {@link countNewNumbers}.
 */
export async function importPeople(
  context: RequestContext,
  { rows, updates, idempotencyKey }: PeopleImport,
): Promise<number> {
  const beyond = updates.findIndex(({ row }) => rows[row] === undefined);
  if (beyond >= 0) refuse(ErrorCode.INVALID, `updates.${beyond}.row`);
  const input = updates.length > 0 ? { rows, updates } : rows;
  const call = { owner: actorOf(context.signedIn), key: idempotencyKey, operation: 'importPeople', input };
  const versions = new Map(updates.map(({ row, version }) => [row, version]));
  const add = () =>
    onceOnly(context, call, async (tx) => {
      const toChange = rows.filter((_row, at) => versions.has(at));
      await lockPeople(tx, context, toChange);
      const checked = await checkRows(context, transactionDatabase(tx), rows);
      refuseAny(checked.flatMap((row) => errorsOf(row, versions.get(row.row))));
      const changed = checked.filter(({ row }) => versions.has(row));
      await changePeople(tx, context, changed);
      const added = checked.flatMap(({ row, data }) => (data && !versions.has(row) ? [data] : []));
      await addPeople(tx, context, added);
      return String(rows.length);
    });
  return Number(await againIfEntered(add));
}

/** @param version of the person that the row is to change; nothing if it is to add one. */
function errorsOf({ row, errors, update }: ImportRow, version: number | undefined): readonly ApiError[] {
  if (version === undefined) return errors;
  const others = errors.filter(({ code }) => code !== ErrorCode.PERSON_ALREADY_REGISTERED);
  if (others.length > 0 || update?.version === version) return others;
  return [{ code: ErrorCode.CONFLICT, field: `rows.${row}` }];
}

/** In one fixed order, so that of two imports of the same people one waits for the other. */
async function lockPeople(tx: EntityManager, context: RequestContext, forms: readonly PersonForm[]): Promise<void> {
  const indexes = forms.flatMap((form) => indexesOf(context, form)).map((index) => Buffer.from(index, 'hex'));
  if (indexes.length === 0) return;
  await transactionDatabase(tx).change(sql`select h.id from person h
    where ${visiblePeople(context.signedIn)} and h.id_index = any(${indexes}::bytea[]) order by h.id for update`);
}

/** Passes already issued remain as they are (R-PER-2). */
async function changePeople(tx: EntityManager, context: RequestContext, rows: readonly ImportRow[]): Promise<void> {
  const changed = rows.flatMap(({ data, update }) =>
    data && update && update.changes.length > 0 ? [{ data, update }] : [],
  );
  if (changed.length === 0) return;
  const people = await tx.find(Person, { id: changed.map(({ update }) => update.personId) });
  const byId = new Map(people.map((person) => [person.id, person]));
  for (const { data, update } of changed) {
    const { name, englishName, mobile, documentValidTo } = data;
    Object.assign(byId.get(update.personId) ?? {}, { name, englishName, mobile, documentValidTo });
  }
  await tx.flush();
  for (const { update } of changed) {
    if (update.changes.some(({ field }) => field === 'mobile')) await endPhoneChanges(tx, update.personId, context.now);
  }
  const events = changed.map(
    ({ update: { personId, changes } }) =>
      ({ subject: 'PERSON', subjectId: personId, action: 'CHANGED', changes }) as const,
  );
  await recordHistory(tx, authorOf(context), events);
}

async function addPeople(tx: EntityManager, context: RequestContext, added: readonly PersonData[]): Promise<void> {
  if (added.length === 0) return;
  await countNewNumbers(tx, context, added);
  const indexKey = await indexKeyInUse(tx, context.services.vault);
  const ofColleagues = await colleaguesPeople(tx, context, added);
  await enterAgain(tx, context, [...ofColleagues.values()]);
  const newPeople = added.filter((data) => !ofColleagues.has(data));
  const people = newPeople.map((data) => {
    const id = newId();
    return { id, ...stored(context, id, data, indexKey) };
  });
  // In one fixed order, so that of two imports of the same people one waits for the other.
  people.sort((one, other) => Buffer.compare(one.idIndex, other.idIndex));
  const made = { companyId: currentCompany(context.viewer), createdAt: context.now };
  await tx.insertMany(
    Person,
    people.map((person) => ({ ...made, ...person })),
  );
  const created = people.map(({ id }) => ({ subject: 'PERSON', subjectId: id, action: 'CREATED' }) as const);
  await recordHistory(tx, authorOf(context), created);
  const ids = people.map(({ id }) => id);
  await recordEntries(tx, context, ids);
}

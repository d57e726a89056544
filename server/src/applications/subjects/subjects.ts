import type { EntityManager } from '@mikro-orm/postgresql';
import type { SignedInViewer } from '../../access/viewer.js';
import { currentCompany, ownedPasses, visiblePeople } from '../../access/visibility.js';
import type { RequestContext } from '../../context.js';
import { type Holder, holderOfPerson } from '../../passes/holder.js';
import { Pass } from '../../passes/pass.entity.js';
import { type CardHolder, lockHumans } from '../../people/linked-documents.js';
import { Person } from '../../people/person.entity.js';
import { lockRowShared } from '../../shared/advisory-locks.js';
import { ErrorCode, refuseAny } from '../../shared/errors.js';
import { isId } from '../../shared/ids.js';
import { uuid } from '../../shared/rows.js';
import { sql, transactionDatabase } from '../../shared/sql.js';
import type { CheckedForm } from '../forms/form.check.js';
import { FORMS, givesCard, keepsHolder } from '../forms/forms.js';
import type { ApplicationItem } from '../items/application-item.entity.js';

/** A person or pass on an application, with the document that is recorded with it. */
export interface Subject {
  /** Where the form names it: `personIds.2`. */
  readonly field: string;
  readonly person: Holder;
  readonly pass: Pass | null;
  /** How many more passes are granted on an item (R-ONE-10). */
  readonly grant?: { readonly itemId: string; readonly passes: number };
}

type SubjectKeys = Pick<CheckedForm, 'form' | 'personIds' | 'passNumbers'>;

/**
 * The people or passes of a form, in its order. Until the transaction ends no other transaction submits, decides or issues
 * for the same documents, for any company, nor changes the people: what the rules find still holds when it is written
 * (R-ONE-3, R-PRD-2).
 */
export async function lockSubjects(
  tx: EntityManager,
  { signedIn: viewer, now }: Pick<RequestContext, 'signedIn' | 'now'>,
  keys: SubjectKeys,
): Promise<Subject[]> {
  // Waits for a spot check of the company that is being recorded: its suspension counts already (R-ONE-7).
  await lockRowShared(tx, currentCompany(viewer));
  const subjects =
    FORMS[keys.form].subject === 'PEOPLE'
      ? await peopleOf(tx, viewer, keys.personIds)
      : await passesOf(tx, { viewer, now }, keys);
  await lockHumans(tx, subjects.map(cardHolderOf));
  return subjects;
}

export const cardHolderOf = ({ person }: Subject): CardHolder => ({ idIndex: person.idIndex, personId: person.id });

async function peopleOf(tx: EntityManager, viewer: SignedInViewer, ids: readonly string[]): Promise<Subject[]> {
  const people = await lockPeople(tx, viewer, ids.filter(isId));
  return inOrder(ids, 'personIds', (id) => people.get(id)).map(([person, field]) => ({
    person: holderOfPerson(person),
    pass: null,
    field,
  }));
}

async function passesOf(
  tx: EntityManager,
  { viewer, now }: { readonly viewer: SignedInViewer; readonly now: Date },
  { form, passNumbers }: SubjectKeys,
): Promise<Subject[]> {
  const locked = await transactionDatabase(tx).changed(
    { id: uuid },
    sql`select p.id from pass p
    where p.number = any(${passNumbers}) and ${ownedPasses(viewer, now)} order by p.id for update`,
  );
  const found = await tx.find(Pass, { id: { $in: locked.map(({ id }) => id) } }, { refresh: true });
  const passes = new Map(found.map((pass) => [pass.number, pass]));
  const holders = found.map(({ personId }) => personId);
  const people = givesCard(form) ? await lockPeople(tx, viewer, holders) : new Map<string, Person>();
  return inOrder(passNumbers, 'passNumbers', (number) => passes.get(number)).map(([pass, field]) => ({
    pass,
    field,
    person: holderOfPass(pass, keepsHolder(form) ? undefined : people.get(pass.personId)),
  }));
}

/** The viewer's people, kept as they are until the transaction ends; in a fixed order, and beside others who do so. */
async function lockPeople(
  tx: EntityManager,
  viewer: SignedInViewer,
  ids: readonly string[],
): Promise<Map<string, Person>> {
  const locked = await transactionDatabase(tx).changed(
    { id: uuid },
    sql`select h.id from person h
    where h.id = any(${ids}::uuid[]) and ${visiblePeople(viewer)} order by h.id for share`,
  );
  const people = await tx.find(Person, { id: { $in: locked.map(({ id }) => id) } }, { refresh: true });
  return new Map(people.map((person) => [person.id, person]));
}

/** Who a pass says its holder is; a new card is for the same document, under the name its holder has now (R-PRD-5, R-PER-2). */
function holderOfPass(pass: Pass, person: Person | undefined): Subject['person'] {
  const { holderIdKind: idKind, holderIdIndex: idIndex } = pass;
  const idNumber = { column: 'pass.holder_id_cipher', row: pass.id, bytes: pass.holderIdCipher } as const;
  const same = person && Buffer.from(person.idIndex).equals(idIndex);
  const name = same ? person.name : pass.holderName;
  const englishName = (same ? person.englishName : pass.holderEnglishName) ?? null;
  return { id: pass.personId, name, englishName, idKind, idIndex, idNumber };
}

/** The person, or pass, that an item of an application is about, as it was submitted. */
export function itemSubject(item: ApplicationItem, passes: ReadonlyMap<string, Pass>, field = ''): Subject {
  return { person: holderOfItem(item), pass: (item.passId && passes.get(item.passId)) || null, field };
}

/** The person on an item of an application, as submitted. */
export function holderOfItem(item: ApplicationItem): Holder {
  return {
    id: item.personId,
    name: item.holderName,
    englishName: item.holderEnglishName ?? null,
    idKind: item.holderIdKind,
    idIndex: item.holderIdIndex,
    idNumber: { column: 'application_item.holder_id_cipher', row: item.id, bytes: item.holderIdCipher },
  };
}

/** Each row that is named, with its place in the form. Refuses names without a row with NOT_FOUND, at their places. */
function inOrder<T>(names: readonly string[], list: string, find: (name: string) => T | undefined): [T, string][] {
  const places = names.map((name, at) => [find(name), `${list}.${at}`] as const);
  refuseAny(places.flatMap(([row, field]) => (row === undefined ? [{ code: ErrorCode.NOT_FOUND, field }] : [])));
  return places.map(([row, field]) => [row as T, field]);
}

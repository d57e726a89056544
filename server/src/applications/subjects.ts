import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Pass } from '../passes/pass.entity.js';
import { Person } from '../people/person.entity.js';
import type { Ports } from '../ports/port.queries.js';
import { ErrorCode, type Fault, refuseAny } from '../shared/errors.js';
import { isId } from '../shared/ids.js';
import { transactionDatabase } from '../shared/sql.js';
import { isoTaipei } from '../shared/taipei.js';
import { type EligibilityReason, eligibilityReasons } from './eligibility.js';
import { holdersOfPasses, peopleAsTheyAre, personFacts, targetFacts } from './eligibility.queries.js';
import type { CheckedForm } from './form.check.js';
import { FORMS } from './forms.js';

/** Who, or whose pass, is on an application, with the document that goes on record with it. */
export interface Subject {
  /** Where the form names it: `personIds.2`. */
  readonly field: string;
  readonly person: Pick<Person, 'id' | 'name' | 'englishName' | 'idKind' | 'idCipher' | 'idIndex'>;
  readonly pass: Pass | null;
}

type Asked = Pick<CheckedForm, 'form' | 'personIds' | 'passNumbers'>;

/**
 * The people, or passes, of a form in its order. Until the transaction ends nobody else submits, decides or issues for the
 * same documents, whichever company it comes from: what is judged now still holds when it is written (R-ONE-3, R-PRD-2).
 */
export async function lockSubjects(tx: EntityManager, companyId: string, asked: Asked): Promise<Subject[]> {
  const subjects =
    FORMS[asked.form].subject === 'PEOPLE'
      ? await peopleOf(tx, companyId, asked.personIds)
      : await passesOf(tx, companyId, asked.passNumbers);
  await lockHolders(
    tx,
    subjects.map(({ person }) => person.idIndex),
  );
  return subjects;
}

/** One at a time for each document, sorted, so that two who have several in common never wait for each other. */
export async function lockHolders(tx: EntityManager, idIndexes: readonly Uint8Array[]): Promise<void> {
  const keys = new Set(idIndexes.map((index) => Buffer.from(index).readBigInt64BE()));
  for (const key of [...keys].sort((a, b) => (a < b ? -1 : 1))) {
    await tx.execute('select pg_advisory_xact_lock(?::bigint)', [key.toString()]);
  }
}

async function peopleOf(tx: EntityManager, companyId: string, ids: readonly string[]): Promise<Subject[]> {
  const found = await tx.find(Person, { id: { $in: ids.filter(isId) }, companyId, deletedAt: null });
  const people = new Map(found.map((person) => [person.id, person]));
  return inOrder(ids, 'personIds', (id) => people.get(id)).map(([person, field]) => ({ person, pass: null, field }));
}

async function passesOf(tx: EntityManager, companyId: string, numbers: readonly string[]): Promise<Subject[]> {
  const options = { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } } as const;
  const found = await tx.find(Pass, { number: { $in: [...numbers] }, companyId }, options);
  const passes = new Map(found.map((pass) => [pass.number, pass]));
  return inOrder(numbers, 'passNumbers', (number) => passes.get(number)).map(([pass, field]) => ({
    pass,
    field,
    person: {
      id: pass.personId,
      name: pass.holderName,
      englishName: pass.holderEnglishName ?? null,
      idKind: pass.holderIdKind,
      idCipher: pass.holderIdCipher,
      idIndex: pass.holderIdIndex,
    },
  }));
}

/** Each that was named with its place in the form. Refuses all that there are not with NOT_FOUND, at their places. */
function inOrder<T>(names: readonly string[], list: string, find: (name: string) => T | undefined): [T, string][] {
  const places = names.map((name, at) => [find(name), `${list}.${at}`] as const);
  refuseAny(places.flatMap(([row, field]) => (row === undefined ? [{ code: ErrorCode.NOT_FOUND, field }] : [])));
  return places.map(([row, field]) => [row as T, field]);
}

/**
 * What stands in the way of each, all of it at their places in the form; locked before, so that it stays true.
 * @param applicationId of an application that is sent in again, which does not stand in its own way.
 */
export async function subjectFaults(
  tx: EntityManager,
  ports: Ports,
  subjects: readonly Subject[],
  form: Pick<CheckedForm, 'form' | 'areas'>,
  { now, applicationId }: { readonly now: Date; readonly applicationId?: string | undefined },
): Promise<Fault[]> {
  const database = transactionDatabase(tx);
  const keyOf = ({ person, pass }: Subject) => pass?.id ?? person.id;
  const passIds = subjects.flatMap(({ pass }) => pass?.id ?? []);
  const keys = subjects.map(keyOf);
  const rows = passIds.length > 0 ? holdersOfPasses(keys) : peopleAsTheyAre(keys);
  const people = await personFacts(database, rows, now, applicationId);
  const passes = await targetFacts(database, passIds, applicationId);
  const portIds = [...new Set(form.areas.map((area) => area.port.id))];
  return subjects.flatMap((subject) => {
    const person = people.get(keyOf(subject));
    const pass = passes.get(keyOf(subject)) ?? null;
    const reasons = person
      ? eligibilityReasons({ form: form.form, now, person, pass, portIds })
      : [{ code: ErrorCode.NOT_FOUND }];
    return reasons.map((reason) => ({
      code: reason.code,
      field: subject.field,
      params: { person: subject.person.name, personId: subject.person.id, ...reasonParams(ports, reason) },
    }));
  });
}

/** What the sentence for a reason needs. */
export function reasonParams(
  ports: Ports,
  { portId, until, limit, attachment, applicationNumber }: EligibilityReason,
): NonNullable<Fault['params']> {
  const port = portId === undefined ? undefined : ports.port(portId);
  return {
    ...(port && { portZh: port.nameZh, portEn: port.nameEn }),
    ...(until && { until: isoTaipei(until) }),
    ...(limit !== undefined && { limit }),
    ...(attachment !== undefined && { attachment }),
    ...(applicationNumber !== undefined && { applicationNumber }),
  };
}

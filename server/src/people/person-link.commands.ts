import type { EntityManager } from '@mikro-orm/postgresql';
import * as v from 'valibot';
import { maskName } from '../access/masking.js';
import { visiblePeople } from '../access/visibility.js';
import type { RequestContext } from '../context.js';
import { authorOf, recordHistory } from '../history/history.js';
import { ErrorCode, refuse, refuseAny } from '../shared/errors.js';
import { isId, newId } from '../shared/ids.js';
import { uuid } from '../shared/rows.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { check, requiredText } from '../shared/validation.js';
import { lockHumans } from './linked-documents.js';
import { Person } from './person.entity.js';
import { PersonLink } from './person-link.entity.js';

/** A human has a passport or two and an ID; more records than this are a mistake. */
const MAX_RECORDS = 10;
const MAX_REASON = 500;

const reasonForm = v.object({ reason: requiredText(MAX_REASON) });

/**
 * Records that these people of the company are one human, with all that are linked to any of them already (R-PER-5).
 * Refuses at `reason`, with DUPLICATE, REQUIRED or TOO_MANY at `personIds`, NOT_FOUND at each that is not the viewer's.
 */
export async function linkPeople(context: RequestContext, ids: readonly string[], typed: string): Promise<void> {
  const { reason } = check(reasonForm, { reason: typed });
  if (ids.length < 2) refuse(ErrorCode.REQUIRED, 'personIds');
  if (ids.length > MAX_RECORDS) refuse(ErrorCode.TOO_MANY, 'personIds', { limit: MAX_RECORDS });
  if (new Set(ids).size < ids.length) refuse(ErrorCode.DUPLICATE, 'personIds');
  await context.em.transactional(async (tx) => {
    const people = await lockPeople(tx, context, ids, (at) => `personIds.${at}`);
    const present = await tx.find(PersonLink, { personId: { $in: ids as string[] } });
    const groups = [...new Set(present.map(({ humanId }) => humanId))];
    const [humanId = newId()] = groups;
    if (groups.length === 1 && present.length === people.length) return;
    const members = await tx.find(PersonLink, { humanId: { $in: groups } });
    if (new Set([...members.map(({ personId }) => personId), ...ids]).size > MAX_RECORDS) {
      refuse(ErrorCode.TOO_MANY, 'personIds', { limit: MAX_RECORDS });
    }
    await tx.nativeUpdate(PersonLink, { humanId: { $in: groups } }, { humanId });
    const linked = new Set(present.map(({ personId }) => personId));
    const added = people.filter(({ id }) => !linked.has(id));
    await tx.insertMany(
      PersonLink,
      added.map(({ id }) => ({ personId: id, humanId })),
    );
    // Masked: who reads the history of one of them need not own the others (R-ACC-1).
    const names = people.map(({ name }) => maskName(name)).join(', ');
    await recordHistory(
      tx,
      authorOf(context),
      people.map(({ id }) => ({
        subject: 'PERSON',
        subjectId: id,
        action: 'LINKED',
        reason,
        changes: [{ field: 'linkedPeople', before: null, after: names }],
      })),
    );
  });
}

/** Records that a person is not the human of the others after all. Refuses at `reason`, with NOT_FOUND. */
export async function unlinkPerson(context: RequestContext, id: string, typed: string): Promise<void> {
  const { reason } = check(reasonForm, { reason: typed });
  await context.em.transactional(async (tx) => {
    const [person] = await lockPeople(tx, context, [id], () => undefined);
    const link = person && (await tx.findOne(PersonLink, { personId: id }));
    if (!link) return;
    await tx.nativeDelete(PersonLink, { personId: id });
    // The last of them is linked to nothing.
    const left = await tx.count(PersonLink, { humanId: link.humanId });
    if (left === 1) await tx.nativeDelete(PersonLink, { humanId: link.humanId });
    const unlinked = { subject: 'PERSON', subjectId: id, action: 'UNLINKED', reason, changes: [] } as const;
    await recordHistory(tx, authorOf(context), [unlinked]);
  });
}

/** People whom the viewer may change, kept as they are, and no application about any document of theirs beside it. */
async function lockPeople(
  tx: EntityManager,
  { signedIn }: RequestContext,
  ids: readonly string[],
  fieldOf: (at: number) => string | undefined,
): Promise<Person[]> {
  const locked = await transactionDatabase(tx).changed(
    { id: uuid },
    sql`select h.id from person h
      where h.id = any(${ids.filter(isId)}::uuid[]) and ${visiblePeople(signedIn)} order by h.id for update`,
  );
  const found = new Set(locked.map(({ id }) => id));
  refuseAny(
    ids.flatMap((id, at) => {
      const field = fieldOf(at);
      return found.has(id) ? [] : [{ code: ErrorCode.NOT_FOUND, ...(field !== undefined && { field }) }];
    }),
  );
  const people = await tx.find(Person, { id: { $in: [...found] } }, { refresh: true });
  await lockHumans(
    tx,
    people.map(({ id: personId, idIndex }) => ({ personId, idIndex })),
  );
  return people;
}

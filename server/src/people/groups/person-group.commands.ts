import type { EntityManager } from '@mikro-orm/postgresql';
import * as v from 'valibot';
import { personGroupsMadeBy } from '../../access/ownership.js';
import { actorOf, actsThrough } from '../../access/viewer.js';
import { currentCompany, currentOperator, ownedPersonGroups, visiblePeople } from '../../access/visibility.js';
import type { RequestContext } from '../../context.js';
import { ErrorCode, found, refuse, refuseAny } from '../../shared/errors.js';
import { onceOnly } from '../../shared/idempotency.js';
import { isId, newId } from '../../shared/ids.js';
import { lockRow } from '../../shared/row-locks.js';
import { integer, text, uuid } from '../../shared/rows.js';
import { sql, transactionDatabase } from '../../shared/sql.js';
import { check, requiredText } from '../../shared/validation.js';
import { refuseStale } from '../../shared/versions.js';
import { PersonGroup } from './person-group.entity.js';

const MAX_NAME = 50;
/** Of an account: groups of colleagues that it cannot see do not count against it. */
const MAX_GROUPS = 50;
const MAX_MEMBERS = 250;

const nameForm = v.object({ name: requiredText(MAX_NAME) });

interface NewGroup {
  readonly name: string;
  readonly personIds: readonly string[];
}

/**
 * Makes a group of people that are the viewer's own. Refuses at `name`, with TOO_MANY, NOT_FOUND at each person that is not.
 */
export function createPersonGroup(
  context: RequestContext,
  { name: typed, personIds }: NewGroup,
  idempotencyKey: string | null | undefined,
): Promise<string> {
  const { name } = check(nameForm, { name: typed });
  const companyId = currentCompany(context.viewer);
  const input = { name, personIds };
  const call = { owner: actorOf(context.signedIn), key: idempotencyKey, operation: 'createPersonGroup', input };
  return onceOnly(context, call, async (tx) => {
    // Of two made at once the second counts the first.
    await lockRow(tx, 'company', companyId);
    const [count] = await transactionDatabase(tx).rows(
      { made: integer },
      sql`select count(*)::int made from person_group k where ${personGroupsMadeBy(currentOperator(context.viewer))}`,
    );
    if ((count?.made ?? 0) >= MAX_GROUPS) refuse(ErrorCode.TOO_MANY, undefined, { limit: MAX_GROUPS });
    await refuseOthers(tx, context, personIds, 'personIds');
    const group = tx.create(PersonGroup, {
      ...{ id: newId(), companyId, name },
      createdById: context.signedIn.accountId,
      createdThroughId: actsThrough(context.viewer),
    });
    await tx.flush();
    await addMembers(tx, context, group.id, personIds, 'personIds');
    return group.id;
  });
}

interface GroupChange {
  readonly id: string;
  readonly version: number;
  readonly name: string | null;
  readonly addPersonIds: readonly string[];
  readonly removePersonIds: readonly string[];
}

/** Renames a group, and adds and removes people. Refuses at `name`, with NOT_FOUND, CONFLICT, TOO_MANY. */
export async function changePersonGroup(
  context: RequestContext,
  { id, version, name: typed, addPersonIds, removePersonIds }: GroupChange,
): Promise<void> {
  const name = typed === null ? null : check(nameForm, { name: typed }).name;
  await context.em.transactional(async (tx) => {
    const group = await lockGroup(tx, context, id);
    refuseStale(group, version);
    await refuseOthers(tx, context, addPersonIds, 'addPersonIds');
    await transactionDatabase(tx).change(
      sql`delete from person_group_member where group_id = ${id} and person_id = any(${removePersonIds.filter(isId)}::uuid[])`,
    );
    await addMembers(tx, context, id, addPersonIds, 'addPersonIds');
    await transactionDatabase(tx).change(
      sql`update person_group set name = ${name ?? group.name}, version = version + 1 where id = ${id}`,
    );
  });
}

/** Deletes a group; the people stay. Refuses with NOT_FOUND, CONFLICT. */
export async function deletePersonGroup(context: RequestContext, id: string, version: number): Promise<void> {
  await context.em.transactional(async (tx) => {
    const group = await lockGroup(tx, context, id);
    refuseStale(group, version);
    await transactionDatabase(tx).change(sql`delete from person_group where id = ${id}`);
  });
}

async function lockGroup(
  tx: EntityManager,
  { signedIn }: RequestContext,
  id: string,
): Promise<Pick<PersonGroup, 'name' | 'version'>> {
  const [group] = await transactionDatabase(tx).changed(
    { name: text, version: integer },
    sql`select k.name, k.version from person_group k
      where k.id = ${isId(id) ? id : null} and ${ownedPersonGroups(signedIn)} for update`,
  );
  return found(group);
}

/** People who are not the viewer's own are refused like those that do not exist (R-ACC-5). */
async function refuseOthers(
  tx: EntityManager,
  { signedIn }: RequestContext,
  personIds: readonly string[],
  field: string,
): Promise<void> {
  if (personIds.length > MAX_MEMBERS) refuse(ErrorCode.TOO_MANY, field, { limit: MAX_MEMBERS });
  const rows = await transactionDatabase(tx).rows(
    { id: uuid },
    sql`select h.id from person h where h.id = any(${personIds.filter(isId)}::uuid[]) and ${visiblePeople(signedIn)}`,
  );
  const own = new Set(rows.map(({ id }) => id));
  refuseAny(
    personIds.flatMap((id, at) => (own.has(id) ? [] : [{ code: ErrorCode.NOT_FOUND, field: `${field}.${at}` }])),
  );
}

/** Adds people and counts those that the viewer sees in the group by then. Refuses with TOO_MANY. */
async function addMembers(
  tx: EntityManager,
  { signedIn }: RequestContext,
  groupId: string,
  personIds: readonly string[],
  field: string,
): Promise<void> {
  const database = transactionDatabase(tx);
  await database.change(sql`insert into person_group_member (group_id, person_id)
    select ${groupId}::uuid, id from unnest(${personIds}::uuid[]) id on conflict do nothing`);
  const [count] = await database.rows(
    { members: integer },
    sql`select count(*)::int members from person_group_member m join person h on h.id = m.person_id
      where m.group_id = ${groupId} and ${visiblePeople(signedIn)}`,
  );
  if ((count?.members ?? 0) > MAX_MEMBERS) refuse(ErrorCode.TOO_MANY, field, { limit: MAX_MEMBERS });
}

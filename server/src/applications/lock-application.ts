import type { EntityManager } from '@mikro-orm/postgresql';
import { visibleApplications } from '../access/visibility.js';
import type { RequestContext } from '../context.js';
import type { ReviewedVersion } from '../decisions/review.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { isId } from '../shared/ids.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { Application } from './application.entity.js';
import { ApplicationItem } from './application-item.entity.js';
import { ITEM_STATE, ITEMS } from './item-state.sql.js';
import type { ItemState } from './states.js';

/**
 * The application that somebody is about to do something to, locked in the version they looked at; its version goes up.
 * Its items are read by {@link itemsOf}, once the passes they are about are locked as well.
 * Refuses with NOT_FOUND, or CONFLICT at `version`.
 */
export async function lockApplication(
  tx: EntityManager,
  { signedIn }: RequestContext,
  { id, version }: ReviewedVersion,
): Promise<Application> {
  const database = transactionDatabase(tx);
  // Two statements: who waited for the lock looks again at what the other has written.
  const locked = isId(id)
    ? await database.change(sql`select a.id from application a
    where a.id = ${id} and ${visibleApplications(signedIn)} for update`)
    : [];
  if (locked.length === 0) refuse(ErrorCode.NOT_FOUND);
  const application = await tx.findOneOrFail(Application, id);
  if (application.version !== version) refuse(ErrorCode.CONFLICT, 'version');
  await database.change(sql`update application set version = version + 1 where id = ${id}`);
  return application;
}

/** An item, and where it stands in the eyes of everybody. */
export interface StandingItem {
  readonly item: ApplicationItem;
  readonly state: ItemState;
}

/** All items of an application in their order, as they are now. */
export async function itemsOf(tx: EntityManager, applicationId: string): Promise<StandingItem[]> {
  const items = await tx.find(ApplicationItem, { applicationId }, { orderBy: { position: 'asc' }, refresh: true });
  const rows = await transactionDatabase(tx).rows<{ id: string; state: ItemState }>(sql`
    select i.id, ${ITEM_STATE} state from ${ITEMS} where i.application_id = ${applicationId}`);
  const states = new Map(rows.map(({ id, state }) => [id, state]));
  return items.map((item) => ({ item, state: states.get(item.id) as ItemState }));
}

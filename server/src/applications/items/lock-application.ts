import type { EntityManager } from '@mikro-orm/postgresql';
import { visibleApplications } from '../../access/visibility.js';
import type { RequestContext } from '../../context.js';
import type { ReviewedVersion } from '../../decisions/review.js';
import { ErrorCode, refuse } from '../../shared/errors.js';
import { isId } from '../../shared/ids.js';
import { uuid } from '../../shared/rows.js';
import { sql, transactionDatabase } from '../../shared/sql.js';
import { refuseStale } from '../../shared/versions.js';
import { ITEMS } from '../forms/item-state.sql.js';
import { Application } from '../records/application.entity.js';
import { ApplicationItem } from './application-item.entity.js';
import { ITEM_FACTS, ItemFactsRow, itemFacts } from './item-facts.js';
import type { ItemFacts } from './item-guards.js';

/** The application that is about to be changed, as by {@link lockSeenApplication}; its version goes up. */
export async function lockApplication(
  tx: EntityManager,
  context: RequestContext,
  seen: ReviewedVersion,
): Promise<Application> {
  const application = await lockSeenApplication(tx, context, seen);
  await raiseVersion(tx, application.id);
  return application;
}

/** From now on those who have read it before are refused with CONFLICT. */
export async function raiseVersion(tx: EntityManager, id: string): Promise<void> {
  await transactionDatabase(tx).change(sql`update application set version = version + 1 where id = ${id}`);
}

/**
 * An application, locked in the version that the viewer has seen. Its items are read by {@link itemsOf}, once the passes they
 * are about are locked as well. Refuses with NOT_FOUND, or CONFLICT at `version`.
 */
export async function lockSeenApplication(
  tx: EntityManager,
  { signedIn }: RequestContext,
  { id, version }: ReviewedVersion,
): Promise<Application> {
  const database = transactionDatabase(tx);
  // Two statements: after waiting for the lock the second one reads what the other transaction has written.
  const locked = isId(id)
    ? await database.change(sql`select a.id from application a
    where a.id = ${id} and ${visibleApplications(signedIn)} for update`)
    : 0;
  if (locked === 0) refuse(ErrorCode.NOT_FOUND);
  const application = await tx.findOneOrFail(Application, id);
  refuseStale(application, version);
  return application;
}

/** An item of a locked application, with what the guards know of it. */
export interface LockedItem {
  readonly item: ApplicationItem;
  readonly facts: ItemFacts;
}

/** All items of an application in their order, as they are now, with the facts for this account. */
export async function itemsOf(tx: EntityManager, applicationId: string, accountId: string): Promise<LockedItem[]> {
  const items = await tx.find(ApplicationItem, { applicationId }, { orderBy: { position: 'asc' }, refresh: true });
  const rows = await transactionDatabase(tx).rows(
    { id: uuid, ...ItemFactsRow },
    sql`
    select i.id, ${ITEM_FACTS} from ${ITEMS} join account me on me.id = ${accountId}
    where i.application_id = ${applicationId}`,
  );
  const facts = new Map(rows.map((row) => [row.id, itemFacts(row)]));
  return items.map((item) => ({ item, facts: facts.get(item.id) as ItemFacts }));
}

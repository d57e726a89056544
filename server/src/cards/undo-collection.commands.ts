import { takeCollectionEffects } from '../applications/effects/collection-effects.js';
import { recordSteps } from '../applications/items/item-steps.js';
import type { RequestContext } from '../context.js';
import { reviewReason } from '../decisions/review.js';
import { reopenFeesSettledAt } from '../fees/fee.commands.js';
import { authorOf, type Change, recordHistory } from '../history/history.js';
import { Pass } from '../passes/pass.entity.js';
import { found, refuseAny } from '../shared/errors.js';
import { uuid } from '../shared/rows.js';
import { sql, transactionDatabase } from '../shared/sql.js';
import { mailCollectionUndone } from './card.mails.js';
import { CardCollection } from './card-collection.entity.js';
import { lockCardsByNumber, progressOf } from './lock-cards.js';
import { sinceCollection } from './since-collection.queries.js';
import { mayUndo, mayUndoSince } from './undo-collection.guard.js';

/**
 * Undoes the collection of a card, which lies at the counter again: in the same transaction the card in whose place it came is
 * held as before, and a fee that was settled with the collection is due (R-EXC-4, R-EXC-6). Refuses as {@link mayUndo} and
 * {@link mayUndoSince} say, with NOT_FOUND, and at `reason`. @returns the id of the card.
 */
export async function undoCollection(
  context: RequestContext,
  input: { readonly number: string; readonly reason: string },
): Promise<string> {
  const reason = reviewReason(input.reason);
  const { viewer, services, now } = context;
  return context.em.transactional(async (tx) => {
    const card = found((await lockCardsByNumber(tx, [input.number.trim().toUpperCase()]))[0]);
    const { id, collectedAt = null, exchangedAt } = card;
    const may = mayUndo(viewer, { ...progressOf(card), collectedAt, exchanged: !!exchangedAt }, now);
    if (may !== true) refuseAny([may]);
    const since = (await sinceCollection(transactionDatabase(tx), [id])).get(id);
    const maySince = mayUndoSince(found(since));
    if (maySince !== true) refuseAny([maySince]);

    await tx.nativeUpdate(Pass, { id }, { collectedAt: null });
    const items = await transactionDatabase(tx).rows(
      { id: uuid },
      sql`select i.id from application_item i where i.issued_pass_id = ${id}`,
    );
    const step = { action: 'UNDO_COLLECTION', from: 'COLLECTED', to: 'MADE', reason } as const;
    await recordSteps(
      tx,
      { now, accountId: context.signedIn.accountId, throughId: null },
      items.map((item) => ({ itemId: item.id, ...step })),
    );
    const collection = await tx.findOne(CardCollection, { passId: id });
    const old = card.exchangedFromId ? await tx.findOneOrFail(Pass, card.exchangedFromId) : null;
    const returned = collection?.oldCard === 'RETURNED' ? (old?.number ?? null) : null;
    const gone: [Change<'collectorKind' | 'collectorName' | 'returnedCard'>['field'], string | null][] = [
      ['collectorKind', collection?.collectorKind ?? null],
      ['collectorName', collection?.collectorName ?? null],
      ['returnedCard', returned],
    ];
    const changes = gone.flatMap(([field, before]) => (before === null ? [] : [{ field, before, after: null }]));
    await recordHistory(tx, authorOf(context), [
      { subject: 'PASS', subjectId: id, action: 'COLLECTION_UNDONE', reason, changes },
    ]);
    await tx.nativeDelete(CardCollection, { passId: id });
    await takeCollectionEffects(tx, { ...authorOf(context), services }, [id], 'onUndoneCollection');
    if (collectedAt) await reopenFeesSettledAt(tx, context, { passIds: [id], at: collectedAt, reason });
    await mailCollectionUndone(tx, context, card, { oldNumber: old?.number ?? null, reason });
    return id;
  });
}

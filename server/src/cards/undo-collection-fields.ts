import DataLoader from 'dataloader';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { PassType } from '../passes/pass.type.js';
import { sinceCollection } from './since-collection.queries.js';
import { mayUndo, mayUndoSince, type SinceCollection } from './undo-collection.guard.js';

function sinceCollectionLoader({ services }: RequestContext): DataLoader<string, SinceCollection> {
  return new DataLoader(async (ids) => {
    const found = await sinceCollection(services.database, ids);
    return ids.map((id) => found.get(id) ?? new Error('no such pass'));
  });
}

@Resolver(() => PassType)
export class UndoCollectionFields {
  @FieldResolver(() => Boolean, {
    description:
      'Whether the viewer may undo now that the card was collected (`undoCollection`): the branch, within 30 minutes, before anything came of it.',
  })
  async viewerMayUndoCollection(@Root() pass: PassType, @Ctx() context: RequestContext): Promise<boolean> {
    const { kind, branchCode, made, collected, cancelled, facts } = pass;
    const known = { kind, branchCode, made, collected, cancelled, validTo: facts.validTo };
    const card = {
      ...known,
      ...{ blocked: facts.blockedAt !== null, holderRemoved: false, bannedUntil: null },
      ...{ collectedAt: facts.collectedAt, exchanged: facts.exchangedAt !== null },
    };
    // Most are out of the question by what is known already.
    if (mayUndo(context.viewer, card, context.now) !== true) return false;
    return mayUndoSince(await context.once(sinceCollectionLoader).load(pass.id)) === true;
  }
}

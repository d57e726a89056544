import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import { hasRight } from '../access/viewer.js';
import type { RequestContext } from '../context.js';
import { PassType } from '../passes/pass.type.js';
import { pendingSpotChecksLoader } from './pending-spot-check.queries.js';
import { PendingSpotCheckType } from './pending-spot-check.type.js';
import { spotCheckOf } from './spot-check.queries.js';
import { SpotCheckType } from './spot-check.type.js';

@Resolver(() => PassType)
export class SpotCheckPassFields {
  @FieldResolver(() => SpotCheckType, {
    nullable: true,
    description:
      'The spot check (抽檢) of a single-entry pass; null if there was none, and for passes of other companies.',
  })
  spotCheck(@Root() pass: PassType, @Ctx() context: RequestContext): Promise<SpotCheckType | null> | null {
    if (context.viewer.kind === 'OPERATOR' && !pass.clear) return null;
    return spotCheckOf(context, pass.id, pass.clear);
  }

  @FieldResolver(() => PendingSpotCheckType, {
    nullable: true,
    description: 'The spot check the viewer, as a reviewer of the pass’s branch, may still make; null if none.',
  })
  pendingSpotCheck(
    @Root() pass: PassType,
    @Ctx() context: RequestContext,
  ): Promise<PendingSpotCheckType | null> | null {
    if (!pass.clear || !hasRight(context.viewer, 'REVIEW')) return null;
    return context.once(pendingSpotChecksLoader).load(pass.id);
  }
}

import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

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
    if (context.viewer.kind === 'OPERATOR' && !pass.rights.areas) return null;
    return spotCheckOf(context, pass.id, pass.rights);
  }

  @FieldResolver(() => PendingSpotCheckType, {
    nullable: true,
    description: 'The spot check the viewer, as a reviewer of the pass’s branch, may still make; null if none.',
  })
  pendingSpotCheck(
    @Root() pass: PassType,
    @Ctx() context: RequestContext,
  ): Promise<PendingSpotCheckType | null> | null {
    if (context.viewer.kind !== 'STAFF' || !pass.rights.act) return null;
    return context.once(pendingSpotChecksLoader).load(pass.id);
  }
}

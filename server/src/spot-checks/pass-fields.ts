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
    description: 'The spot check of a single-entry pass, once there is one (R-ONE-7); null for other companies.',
  })
  spotCheck(@Root() pass: PassType, @Ctx() context: RequestContext): Promise<SpotCheckType | null> | null {
    if (context.viewer.kind === 'OPERATOR' && !pass.clear) return null;
    return spotCheckOf(context, pass.id, pass.clear);
  }

  @FieldResolver(() => PendingSpotCheckType, {
    nullable: true,
    description: 'The spot check that the viewer may make, as a reviewer of its branch, while there is none.',
  })
  pendingSpotCheck(
    @Root() pass: PassType,
    @Ctx() context: RequestContext,
  ): Promise<PendingSpotCheckType | null> | null {
    if (!pass.clear || !hasRight(context.viewer, 'REVIEW')) return null;
    return context.once(pendingSpotChecksLoader).load(pass.id);
  }
}

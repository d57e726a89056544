import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { PassType } from '../passes/pass.type.js';
import { accessGrantsLoader } from './grant.queries.js';
import { AccessGrantType } from './grant.type.js';

@Resolver(() => PassType)
export class AccessGrantPassFields {
  @FieldResolver(() => [AccessGrantType], {
    nullable: true,
    description:
      'Who may read the holder of this pass now without owning it; null if the viewer does not own the pass. Each can be ended by `endAccessGrant`.',
  })
  async accessGrants(@Root() pass: PassType, @Ctx() context: RequestContext): Promise<AccessGrantType[] | null> {
    return pass.rights.record ? context.once(accessGrantsLoader).load(pass.id) : null;
  }
}

import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '../context.js';
import { renewalsLoader } from './pass.queries.js';
import { PassType } from './pass.type.js';

@Resolver(() => PassType)
export class PassFields {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Number of the card it goes on from (R-PRD-5); null for those who may not read it in clear.',
  })
  async previousNumber(@Root() pass: PassType, @Ctx() context: RequestContext): Promise<string | null> {
    return pass.clear ? (await context.once(renewalsLoader).load(pass.id)).previous : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Number of the card that goes on from it (R-PRD-5); null for those who may not read it in clear.',
  })
  async nextNumber(@Root() pass: PassType, @Ctx() context: RequestContext): Promise<string | null> {
    return pass.clear ? (await context.once(renewalsLoader).load(pass.id)).next : null;
  }
}

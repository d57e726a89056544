import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '../context.js';
import { renewalsLoader } from './pass.queries.js';
import { PassType } from './pass.type.js';

@Resolver(() => PassType)
export class PassFields {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Number of the pass that this one renews; null if there is none or the viewer may not read the pass unmasked.',
  })
  async previousNumber(@Root() pass: PassType, @Ctx() context: RequestContext): Promise<string | null> {
    return pass.rights.record ? (await context.once(renewalsLoader).load(pass.id)).previous : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Number of the pass that renews this one; null if there is none or the viewer may not read the pass unmasked.',
  })
  async nextNumber(@Root() pass: PassType, @Ctx() context: RequestContext): Promise<string | null> {
    return pass.rights.record ? (await context.once(renewalsLoader).load(pass.id)).next : null;
  }
}

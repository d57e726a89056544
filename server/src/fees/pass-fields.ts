import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { PassType } from '../passes/pass.type.js';
import { exchangeFeeLoader, feeOfPassLoader } from './fee.queries.js';
import { FeeType } from './fee.type.js';

@Resolver(() => PassType)
export class FeePassFields {
  @FieldResolver(() => FeeType, {
    nullable: true,
    description: 'The fee for the card; null if none was recorded or the viewer may not read the pass unmasked.',
  })
  fee(@Root() pass: PassType, @Ctx() context: RequestContext): Promise<FeeType | null> | null {
    return pass.rights.record ? context.once(feeOfPassLoader).load(pass.id) : null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'What an exchange of the card costs if submitted now, in New Taiwan dollars, 0 for nothing; null for passes that are not periodic, or if the viewer may not read the pass unmasked.',
  })
  exchangeFee(@Root() pass: PassType, @Ctx() context: RequestContext): Promise<number | null> | null {
    const asked = pass.rights.record && pass.kind === 'PERIODIC';
    return asked ? context.once(exchangeFeeLoader).load(pass.id) : null;
  }
}

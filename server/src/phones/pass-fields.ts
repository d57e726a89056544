import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { PassType } from '../passes/pass.type.js';
import { holderPhone } from './card-phone.queries.js';
import { HolderPhoneType } from './phone.type.js';

@Resolver(() => PassType)
export class PhonePassFields {
  @FieldResolver(() => HolderPhoneType, {
    nullable: true,
    description:
      'The phone of the holder and whether it is verified (手機驗證); null for single-entry passes, and if the viewer neither owns the pass nor was granted to read its holder.',
  })
  holderPhone(@Root() pass: PassType, @Ctx() context: RequestContext): Promise<HolderPhoneType | null> {
    return holderPhone(context, pass);
  }
}

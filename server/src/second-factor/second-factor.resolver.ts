import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { ViewerType } from '../accounts/viewer.type.js';
import type { RequestContext } from '../context.js';
import {
  beginSecondFactor,
  confirmSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
  verifySecondFactor,
} from './second-factor.commands.js';
import { SecondFactorOffer } from './second-factor.type.js';

@Resolver()
export class SecondFactorResolver {
  @Mutation(() => ViewerType, {
    description:
      'Ends signing in by a code of the device, or a recovery code, which is used up. Refuses with WRONG_CODE at `code`, RATE_LIMITED after five tries in 15 minutes.',
  })
  async verifySecondFactor(
    @Ctx() context: RequestContext,
    @Arg('code', () => String) code: string,
  ): Promise<ViewerType> {
    await verifySecondFactor(context, code);
    return new ViewerType();
  }

  @Mutation(() => SecondFactorOffer, {
    description:
      'Offers a secret for a device, in place of one offered before. Who is wholly signed in gives the password again. Refuses with WRONG_PASSWORD at `password`, RATE_LIMITED, SECOND_FACTOR_ALREADY_SET once one is in force.',
  })
  beginSecondFactor(
    @Ctx() context: RequestContext,
    @Arg('password', () => String, { nullable: true }) password: string | null,
  ): Promise<SecondFactorOffer> {
    return beginSecondFactor(context, password ?? '');
  }

  @Mutation(() => [String], {
    description:
      'Puts the offered secret in force by a code of the device; answers with ten recovery codes, shown only here. Other sessions end. Refuses with WRONG_CODE at `code`, SECOND_FACTOR_ALREADY_SET, RATE_LIMITED.',
  })
  confirmSecondFactor(@Ctx() context: RequestContext, @Arg('code', () => String) code: string): Promise<string[]> {
    return confirmSecondFactor(context, code);
  }

  @Mutation(() => [String], {
    description:
      'Makes ten new recovery codes, shown only here; those before end. Refuses with WRONG_PASSWORD at `password`, WRONG_CODE at `code`, RATE_LIMITED.',
  })
  renewRecoveryCodes(
    @Ctx() context: RequestContext,
    @Arg('password', () => String) password: string,
    @Arg('code', () => String) code: string,
  ): Promise<string[]> {
    return renewRecoveryCodes(context, { password, code });
  }

  @Mutation(() => ViewerType, {
    description:
      'Takes the second factor off one’s own account; other sessions end. Where staff need one, the viewer owes setting another up before anything else. Refuses with WRONG_PASSWORD at `password`, WRONG_CODE at `code`, RATE_LIMITED.',
  })
  async removeSecondFactor(
    @Ctx() context: RequestContext,
    @Arg('password', () => String) password: string,
    @Arg('code', () => String) code: string,
  ): Promise<ViewerType> {
    await removeSecondFactor(context, { password, code });
    return new ViewerType();
  }
}

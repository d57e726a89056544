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
import { SecondFactorSetup } from './second-factor.type.js';

@Resolver()
export class SecondFactorResolver {
  @Mutation(() => ViewerType, {
    description:
      'Completes the sign-in with a code from the authenticator app, or with a recovery code, which can be used once. Errors: WRONG_CODE at `code`, RATE_LIMITED after five attempts in 15 minutes.',
  })
  async verifySecondFactor(
    @Ctx() context: RequestContext,
    @Arg('code', () => String, { description: 'Code from the authenticator app, or a recovery code.' }) code: string,
  ): Promise<ViewerType> {
    await verifySecondFactor(context, code);
    return new ViewerType();
  }

  @Mutation(() => SecondFactorSetup, {
    description:
      'Starts setting up a second factor: returns a new secret for an authenticator app, which replaces one not yet confirmed. A viewer whose sign-in is complete must give the password again. Errors: WRONG_PASSWORD at `password`, RATE_LIMITED, SECOND_FACTOR_ALREADY_SET.',
  })
  beginSecondFactor(
    @Ctx() context: RequestContext,
    @Arg('password', () => String, {
      nullable: true,
      description: 'Current password; required unless the second factor is being set up while signing in.',
    })
    password: string | null,
  ): Promise<SecondFactorSetup> {
    return beginSecondFactor(context, password ?? '');
  }

  @Mutation(() => [String], {
    description:
      'Activates the second factor with a first code from the authenticator app. Returns ten recovery codes, which are shown only here, and ends all other sessions. Errors: WRONG_CODE at `code`, SECOND_FACTOR_ALREADY_SET, RATE_LIMITED.',
  })
  confirmSecondFactor(
    @Ctx() context: RequestContext,
    @Arg('code', () => String, { description: 'Code shown by the authenticator app.' }) code: string,
  ): Promise<string[]> {
    return confirmSecondFactor(context, code);
  }

  @Mutation(() => [String], {
    description:
      'Creates ten new recovery codes, which are shown only here; the previous ones become invalid. Errors: WRONG_PASSWORD at `password`, WRONG_CODE at `code`, RATE_LIMITED.',
  })
  renewRecoveryCodes(
    @Ctx() context: RequestContext,
    @Arg('password', () => String, { description: 'Current password.' }) password: string,
    @Arg('code', () => String, { description: 'Code from the authenticator app, or a recovery code.' }) code: string,
  ): Promise<string[]> {
    return renewRecoveryCodes(context, { password, code });
  }

  @Mutation(() => ViewerType, {
    description:
      'Removes the viewer’s second factor and ends all other sessions. Where staff need a second factor, a new one must be set up before anything else. Errors: WRONG_PASSWORD at `password`, WRONG_CODE at `code`, RATE_LIMITED.',
  })
  async removeSecondFactor(
    @Ctx() context: RequestContext,
    @Arg('password', () => String, { description: 'Current password.' }) password: string,
    @Arg('code', () => String, { description: 'Code from the authenticator app, or a recovery code.' }) code: string,
  ): Promise<ViewerType> {
    await removeSecondFactor(context, { password, code });
    return new ViewerType();
  }
}

import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { ViewerType } from '../accounts/viewer.type.js';
import type { RequestContext } from '../context.js';
import { createAccessToken, revokeAccessToken } from './access-token.commands.js';
import { AccessTokenType, CreatedAccessToken } from './access-token.type.js';
import { signIn, signOut } from './session.commands.js';
import { currentSession } from './session.queries.js';
import { SessionType } from './session.type.js';

@Resolver()
export class SessionResolver {
  @Mutation(() => ViewerType, {
    description:
      'Signs in and sets the session cookie. Five wrong passwords lock the account for 15 minutes. Errors: SIGN_IN_FAILED in every case of failure, RATE_LIMITED.',
  })
  async signIn(
    @Ctx() context: RequestContext,
    @Arg('accountName', () => String, { description: 'Sign-in name of the account.' }) accountName: string,
    @Arg('password', () => String, { description: 'Password of the account.' }) password: string,
    @Arg('rememberMe', () => Boolean, {
      defaultValue: false,
      description: '記住我: whether to keep the session for longer.',
    })
    rememberMe: boolean,
  ): Promise<ViewerType> {
    await signIn(context, { accountName, password, rememberMe });
    return new ViewerType();
  }

  @Mutation(() => Boolean, {
    description: 'Ends this browser’s session at once. Returns true, also if there was none.',
  })
  async signOut(@Ctx() context: RequestContext): Promise<boolean> {
    await signOut(context);
    return true;
  }

  @Mutation(() => SessionType, { nullable: true, description: 'Keeps the session alive. Returns when it now ends.' })
  extendSession(@Ctx() context: RequestContext): SessionType | null {
    return currentSession(context);
  }

  @Mutation(() => CreatedAccessToken, {
    description: 'Creates an access token that is valid for 1 to 365 days. Errors: field errors, TOO_MANY.',
  })
  createAccessToken(
    @Ctx() context: RequestContext,
    @Arg('label', () => String, { description: 'What the token is for.' }) label: string,
    @Arg('days', () => Int, { description: 'Validity in days, 1 to 365.' }) days: number,
  ): Promise<CreatedAccessToken> {
    return createAccessToken(context, { label, days });
  }

  @Mutation(() => AccessTokenType, { description: 'Revokes an access token at once. Errors: NOT_FOUND.' })
  revokeAccessToken(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the token.' }) id: string,
  ): Promise<AccessTokenType> {
    return revokeAccessToken(context, id);
  }
}

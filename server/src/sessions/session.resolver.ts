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
      'Signs in. Refuses with SIGN_IN_FAILED whatever the reason, or RATE_LIMITED; five wrong passwords lock the account for 15 minutes (R-REG-9).',
  })
  async signIn(
    @Ctx() context: RequestContext,
    @Arg('accountName', () => String) accountName: string,
    @Arg('password', () => String) password: string,
    @Arg('rememberMe', () => Boolean, { defaultValue: false }) rememberMe: boolean,
  ): Promise<ViewerType> {
    await signIn(context, { accountName, password, rememberMe });
    return new ViewerType();
  }

  @Mutation(() => Boolean, { description: 'Ends this browser’s session at once; true also when there was none.' })
  async signOut(@Ctx() context: RequestContext): Promise<boolean> {
    await signOut(context);
    return true;
  }

  @Mutation(() => SessionType, { nullable: true, description: 'Keeps the session alive; answers when it now ends.' })
  extendSession(@Ctx() context: RequestContext): SessionType | null {
    return currentSession(context);
  }

  @Mutation(() => CreatedAccessToken, {
    description: 'Makes an access token for programs, good for 1 to 365 days. Refuses at the fields, or with TOO_MANY.',
  })
  createAccessToken(
    @Ctx() context: RequestContext,
    @Arg('label', () => String) label: string,
    @Arg('days', () => Int) days: number,
  ): Promise<CreatedAccessToken> {
    return createAccessToken(context, { label, days });
  }

  @Mutation(() => AccessTokenType, { description: 'Ends an access token at once. Refuses with NOT_FOUND.' })
  revokeAccessToken(@Ctx() context: RequestContext, @Arg('id', () => ID) id: string): Promise<AccessTokenType> {
    return revokeAccessToken(context, id);
  }
}

import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import { ViewerType } from '../accounts/viewer.type.js';
import type { RequestContext } from '../context.js';
import { listAccessTokens } from './access-token.commands.js';
import { AccessTokenType } from './access-token.type.js';
import { currentSession } from './session.queries.js';
import { SessionType } from './session.type.js';

@Resolver(() => ViewerType)
export class SessionViewerFields {
  @FieldResolver(() => SessionType, {
    nullable: true,
    description: 'The browser session; null if the request uses an access token.',
  })
  session(@Ctx() context: RequestContext): SessionType | null {
    return currentSession(context);
  }

  @FieldResolver(() => [AccessTokenType], { description: 'The viewer’s own access tokens, newest first.' })
  accessTokens(@Ctx() context: RequestContext): Promise<AccessTokenType[]> | AccessTokenType[] {
    return context.viewer.kind === 'SECOND_FACTOR_PENDING' ? [] : listAccessTokens(context);
  }
}

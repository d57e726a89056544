import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { passesById } from '../passes/pass.queries.js';
import { PassType } from '../passes/pass.type.js';
import { found } from '../shared/errors.js';
import { endAccessGrant } from './grant.commands.js';

@Resolver()
export class AccessGrantResolver {
  @Mutation(() => PassType, {
    description:
      'Ends an access grant that runs on a pass of the viewer’s own at once: by an operator who owns the pass, or a reviewer of its branch. The person who had it is notified by mail. Errors: NOT_FOUND, GRANT_NOT_RUNNING, REQUIRED, TOO_LONG and INVALID at `reason`.',
  })
  async endAccessGrant(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the grant.' }) id: string,
    @Arg('reason', () => String, { description: 'Why, kept in the history of the pass; at most 500 characters.' })
    reason: string,
  ): Promise<PassType> {
    const passId = await endAccessGrant(context, { id, reason });
    return found((await passesById(context, [passId])).get(passId));
  }
}

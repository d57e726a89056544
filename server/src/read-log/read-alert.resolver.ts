import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { PageArgs } from '../shared/page.args.js';
import { pageRequest } from '../shared/paging.js';
import { lookAtReadAlert } from './read-alert.commands.js';
import { listReadAlerts } from './read-alert.queries.js';
import { ReadAlertFilter, ReadAlertPage, ReadAlertType } from './read-alert.type.js';

@Resolver()
export class ReadAlertResolver {
  @Query(() => ReadAlertPage, {
    description:
      'Alerts of unusual reading of ID numbers, the latest first. They are looked for every hour, and mailed to the administrators once.',
  })
  readAlerts(
    @Ctx() context: RequestContext,
    @Arg('filter', () => ReadAlertFilter, { defaultValue: {}, description: 'Which alerts to list.' })
    filter: ReadAlertFilter,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<ReadAlertPage> {
    return listReadAlerts(context, filter, pageRequest(page));
  }

  @Mutation(() => ReadAlertType, {
    description:
      'Notes what came of an alert; it stays. Errors: REQUIRED, TOO_LONG or INVALID at `remark`, NOT_FOUND, FORBIDDEN where it is about the viewer, CONFLICT if another administrator looked at it before.',
  })
  lookAtReadAlert(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the alert.' }) id: string,
    @Arg('remark', () => String, { description: 'What was found out; at most 500 characters.' }) remark: string,
  ): Promise<ReadAlertType> {
    return lookAtReadAlert(context, id, remark);
  }
}

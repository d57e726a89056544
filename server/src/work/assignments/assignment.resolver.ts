import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../context.js';
import { assignWork } from './assignment.commands.js';
import { WorkAssignmentResultType, WorkLoadType } from './assignment.type.js';
import { workLoad } from './work-load.queries.js';

@Resolver()
export class AssignmentResolver {
  @Query(() => WorkLoadType, {
    description:
      'How many open cases each colleague of the viewer’s branches has, and how old they are; for administrators of all branches.',
    complexity: 100,
  })
  workLoad(@Ctx() context: RequestContext): Promise<WorkLoadType> {
    return workLoad(context);
  }

  @Mutation(() => [WorkAssignmentResultType], {
    description:
      'Assigns cases of the viewer’s queue to a colleague who may decide on them, or gives them back to all; the colleague is told by mail. Those that cannot be assigned do not stop the others. Errors: REQUIRED or TOO_MANY at `ids`, NOT_FOUND at `accountId`.',
  })
  assignWork(
    @Ctx() context: RequestContext,
    @Arg('ids', () => [ID], { description: 'IDs of the cases; at most 50.' }) ids: string[],
    @Arg('accountId', () => ID, {
      nullable: true,
      description:
        'The colleague’s account, as listed by `workLoad`; the viewer’s own to take cases; null gives them back.',
    })
    accountId: string | null,
  ): Promise<WorkAssignmentResultType[]> {
    return assignWork(context, ids, accountId);
  }
}

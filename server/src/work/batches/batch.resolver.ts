import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../context.js';
import { approveCases, undoBatch } from './batch.commands.js';
import { caseApprovals } from './batch.queries.js';
import { CaseApprovalType, CaseBatchType, CaseToApproveInput, UndoneBatchType } from './batch.type.js';

@Resolver()
export class BatchResolver {
  @Query(() => [CaseApprovalType], {
    description:
      'What an approval of each of these cases as a whole would approve, and how much of it the viewer has not looked at. Errors: REQUIRED or TOO_MANY at `ids`.',
    complexity: 100,
  })
  caseApprovals(
    @Ctx() context: RequestContext,
    @Arg('ids', () => [ID], { description: 'IDs of the cases; at most 100.' }) ids: string[],
  ): Promise<CaseApprovalType[]> {
    return caseApprovals(context, ids);
  }

  @Mutation(() => CaseBatchType, {
    description:
      'Approves cases of the viewer’s queue, each as a whole, so that all can be undone together: they take effect ten seconds after the last call for the batch, and nothing of them holds or is mailed before. A case that is refused does not stop the others. Errors: REQUIRED or TOO_MANY at `cases`, INVALID at `batchId`.',
  })
  approveCases(
    @Ctx() context: RequestContext,
    @Arg('cases', () => [CaseToApproveInput], { description: 'The cases; at most 20 in one call.' })
    cases: CaseToApproveInput[],
    @Arg('batchId', () => ID, {
      nullable: true,
      description: 'The batch that an earlier call began, to add to it; null begins another one.',
    })
    batchId: string | null,
  ): Promise<CaseBatchType> {
    return approveCases(context, cases, batchId);
  }

  @Mutation(() => UndoneBatchType, {
    description:
      'Undoes what has not taken effect of cases that the viewer approved together. Errors: NOT_FOUND when that is none.',
  })
  undoBatch(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the batch.' }) id: string,
  ): Promise<UndoneBatchType> {
    return undoBatch(context, id);
  }
}

import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../context.js';
import { deleteWorkView, saveWorkView } from './work-view.commands.js';
import { WorkViewInput } from './work-view.input.js';
import { workViews } from './work-view.queries.js';
import { WorkViewType } from './work-view.type.js';

@Resolver()
export class WorkViewResolver {
  @Query(() => [WorkViewType], {
    description:
      'The viewer’s saved views of the review queue by name, then those that colleagues of their branches share.',
  })
  workViews(@Ctx() context: RequestContext): Promise<WorkViewType[]> {
    return workViews(context);
  }

  @Mutation(() => WorkViewType, {
    description:
      'Saves a view of the review queue. Errors: REQUIRED, TOO_LONG or INVALID at its fields, TOO_MANY beyond 30 views.',
  })
  saveWorkView(
    @Ctx() context: RequestContext,
    @Arg('input', () => WorkViewInput, { description: 'The view.' }) input: WorkViewInput,
  ): Promise<WorkViewType> {
    return saveWorkView(context, input);
  }

  @Mutation(() => Boolean, {
    description: 'Deletes a view of the viewer. Returns true. Errors: NOT_FOUND, also for those of colleagues.',
  })
  async deleteWorkView(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the view.' }) id: string,
  ): Promise<boolean> {
    await deleteWorkView(context, id);
    return true;
  }
}

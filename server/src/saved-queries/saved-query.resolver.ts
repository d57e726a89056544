import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { build } from '../shared/build.js';
import { deleteSavedQuery, saveQuery } from './saved-query.commands.js';
import { SavedQueryInput } from './saved-query.input.js';
import { savedQueries } from './saved-query.queries.js';
import { DeleteSavedQueryPayload, SavedQueryType, SaveQueryPayload } from './saved-query.type.js';

@Resolver()
export class SavedQueryResolver {
  @Query(() => [SavedQueryType], {
    description:
      'The viewer’s saved documents of the explorer by name, then the latest 200 that colleagues share: other analysts, or staff with a role in common.',
  })
  savedQueries(@Ctx() context: RequestContext): Promise<SavedQueryType[]> {
    return savedQueries(context);
  }

  @Mutation(() => SaveQueryPayload, {
    description:
      'Saves a document of the explorer. It goes with the account when that is disabled. Errors: REQUIRED, TOO_LONG or INVALID at its fields, CONTAINS_ID_NUMBER, TOO_MANY beyond 100.',
  })
  async saveQuery(
    @Ctx() context: RequestContext,
    @Arg('input', () => SavedQueryInput, { description: 'The document.' }) input: SavedQueryInput,
  ): Promise<SaveQueryPayload> {
    return build(SaveQueryPayload, { savedQuery: await saveQuery(context, input) });
  }

  @Mutation(() => DeleteSavedQueryPayload, {
    description: 'Deletes a saved document of the viewer. Errors: NOT_FOUND, also for those of colleagues.',
  })
  async deleteSavedQuery(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the document.' }) id: string,
  ): Promise<DeleteSavedQueryPayload> {
    await deleteSavedQuery(context, id);
    return build(DeleteSavedQueryPayload, { id });
  }
}

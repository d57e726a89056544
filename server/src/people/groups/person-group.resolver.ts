import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../context.js';
import { IDEMPOTENCY_KEY, VERSION } from '../../shared/common-arguments.js';
import { changePersonGroup, createPersonGroup, deletePersonGroup } from './person-group.commands.js';
import { findPersonGroup, listPersonGroups } from './person-group.queries.js';
import { PersonGroupType } from './person-group.type.js';

const NAME = 'Name of the group, at most 50 characters.';

@Resolver()
export class PersonGroupResolver {
  @Query(() => [PersonGroupType], {
    description: 'The viewer’s own groups of people, ordered by name; 200 at most.',
  })
  personGroups(@Ctx() context: RequestContext): Promise<PersonGroupType[]> {
    return listPersonGroups(context);
  }

  @Mutation(() => PersonGroupType, {
    description:
      'Makes a group of the viewer’s own people, 250 at most. Errors: field errors at `name`; NOT_FOUND at `personIds.<index>`; TOO_MANY at `personIds`, or without a field beyond 50 groups of an account.',
  })
  async createPersonGroup(
    @Ctx() context: RequestContext,
    @Arg('name', () => String, { description: NAME }) name: string,
    @Arg('personIds', () => [ID], { description: 'IDs of the people in it.' }) personIds: string[],
    @Arg('idempotencyKey', () => String, IDEMPOTENCY_KEY) idempotencyKey: string | null,
  ): Promise<PersonGroupType> {
    return findPersonGroup(context, await createPersonGroup(context, { name, personIds }, idempotencyKey));
  }

  @Mutation(() => PersonGroupType, {
    description:
      'Renames a group, adds people to it and removes others. Errors: field errors at `name`; NOT_FOUND, for a person at `addPersonIds.<index>`; CONFLICT; TOO_MANY beyond 250 people.',
  })
  async changePersonGroup(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the group.' }) id: string,
    @Arg('version', () => Int, VERSION) version: number,
    @Arg('name', () => String, { nullable: true, description: `${NAME} Unchanged if left out.` }) name: string | null,
    @Arg('addPersonIds', () => [ID], { defaultValue: [], description: 'IDs of people to add.' })
    addPersonIds: string[],
    @Arg('removePersonIds', () => [ID], { defaultValue: [], description: 'IDs of people to remove.' })
    removePersonIds: string[],
  ): Promise<PersonGroupType> {
    await changePersonGroup(context, { id, version, name: name ?? null, addPersonIds, removePersonIds });
    return findPersonGroup(context, id);
  }

  @Mutation(() => Boolean, {
    description: 'Deletes a group; the people stay. True once it is deleted. Errors: NOT_FOUND, CONFLICT.',
  })
  async deletePersonGroup(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the group.' }) id: string,
    @Arg('version', () => Int, VERSION) version: number,
  ): Promise<boolean> {
    await deletePersonGroup(context, id, version);
    return true;
  }
}

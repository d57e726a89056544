import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { found } from '../shared/errors.js';
import { peopleById } from './person.queries.js';
import { PersonType } from './person.type.js';
import { linkPeople, unlinkPerson } from './person-link.commands.js';

@Resolver()
export class PersonLinkResolver {
  @Mutation(() => [PersonType], {
    description:
      'Records that people of the current company are one human (同一人) under several documents: these then count as one for the passes that a person may have. Returns them. Errors: field errors at `reason`, REQUIRED, DUPLICATE or TOO_MANY at `personIds`, NOT_FOUND at `personIds.<index>`.',
  })
  async linkPeople(
    @Ctx() context: RequestContext,
    @Arg('personIds', () => [ID], { description: 'IDs of the people, two at least.' }) personIds: string[],
    @Arg('reason', () => String, { description: 'Why they are one human; kept on record, at most 500 characters.' })
    reason: string,
  ): Promise<PersonType[]> {
    await linkPeople(context, personIds, reason);
    const people = await peopleById(context, personIds);
    return personIds.map((id) => found(people.get(id)));
  }

  @Mutation(() => PersonType, {
    description:
      'Records that a person is not the same human as those it is linked to. Errors: field errors at `reason`, NOT_FOUND.',
  })
  async unlinkPerson(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the person.' }) id: string,
    @Arg('reason', () => String, { description: 'Why they are not; kept on record, at most 500 characters.' })
    reason: string,
  ): Promise<PersonType> {
    await unlinkPerson(context, id, reason);
    return found((await peopleById(context, [id])).get(id));
  }
}

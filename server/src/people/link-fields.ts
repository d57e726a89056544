import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { PersonType } from './person.type.js';
import { linkedPeopleLoader, possiblySameLoader } from './person-link.queries.js';

@Resolver(() => PersonType)
export class PersonLinkFields {
  @FieldResolver(() => [PersonType], {
    description: 'The viewer’s other people that are recorded as the same human under another document (同一人).',
  })
  linkedPeople(@Root() person: PersonType, @Ctx() context: RequestContext): Promise<PersonType[]> {
    return context.once(linkedPeopleLoader).load(person.id);
  }

  @FieldResolver(() => [PersonType], {
    complexity: 20,
    description:
      'The viewer’s other people that may be the same human (可能為同一人): same name or name in Latin letters, and same mobile number, under another document, and not linked; at most 10, the first entered.',
  })
  possiblySame(@Root() person: PersonType, @Ctx() context: RequestContext): Promise<PersonType[]> {
    return context.once(possiblySameLoader).load(person.id);
  }
}

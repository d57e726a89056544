import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { matchPeople } from './person-match.queries.js';
import { PersonMatch } from './person-match.type.js';

@Resolver()
export class PersonMatchResolver {
  @Query(() => [PersonMatch], {
    description:
      'Finds the viewer’s own people by the lines of a list, one answer for each line in their order. People that are not the viewer’s own are not found, like those that do not exist. Errors: REQUIRED, and TOO_MANY beyond 250 lines, at `values`; TOO_LONG at `values.<index>`.',
  })
  personMatches(
    @Ctx() context: RequestContext,
    @Arg('values', () => [String], {
      description:
        'The lines, each a complete ID or passport number, or a complete name in either script. Spaces, dashes and case do not matter.',
    })
    values: string[],
  ): Promise<PersonMatch[]> {
    return matchPeople(context, values);
  }
}

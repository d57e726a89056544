import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { LocalDate } from '../shared/scalars.js';
import { passesIssued } from './daily-count.queries.js';
import { PassesIssuedType } from './daily-count.type.js';

@Resolver()
export class FiguresResolver {
  @Query(() => PassesIssuedType, {
    description:
      'Passes issued per day, port and kind, of the current company, the viewer’s branches, or all for analysts; at most 366 days, else OUT_OF_RANGE at `to`.',
  })
  passesIssued(
    @Ctx() context: RequestContext,
    @Arg('from', () => LocalDate, { description: 'First day.' }) from: string,
    @Arg('to', () => LocalDate, { description: 'Last day.' }) to: string,
  ): Promise<PassesIssuedType> {
    return passesIssued(context, from, to);
  }
}

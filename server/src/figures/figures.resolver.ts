import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { LocalDate } from '../shared/scalars.js';
import { passesIssued } from './daily-count.queries.js';
import { PassesIssuedType } from './daily-count.type.js';

@Resolver()
export class FiguresResolver {
  @Query(() => PassesIssuedType, {
    description:
      'Number of passes issued per day, port and kind: of the current company, of the viewer’s branches, or (for analysts) of all. At most 366 days, otherwise OUT_OF_RANGE at `to`.',
  })
  passesIssued(
    @Ctx() context: RequestContext,
    @Arg('from', () => LocalDate, { description: 'First day, in Taipei.' }) from: string,
    @Arg('to', () => LocalDate, { description: 'Last day, in Taipei.' }) to: string,
  ): Promise<PassesIssuedType> {
    return passesIssued(context, from, to);
  }
}

import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { markCards } from '../cards/card.commands.js';
import type { RequestContext } from '../context.js';
import { passesIssued } from '../figures/daily-count.queries.js';
import { PassesIssuedType } from '../figures/daily-count.type.js';
import { PageArgs } from '../shared/page.args.js';
import { pageRequest } from '../shared/paging.js';
import { LocalDate } from '../shared/scalars.js';
import { type CardAction, CardActionEnum } from './pass.enums.js';
import { PassFilterInput, type PassOrder, PassOrderEnum } from './pass.input.js';
import { findPass, listPasses, passesById } from './pass.queries.js';
import { PassPage, PassType } from './pass.type.js';

@Resolver()
export class PassResolver {
  @Query(() => PassPage, {
    description:
      'Passes, newest first unless told otherwise. Operators see their own company’s or (masked) all others’; staff and analysts all.',
  })
  passes(
    @Ctx() context: RequestContext,
    @Arg('filter', () => PassFilterInput, { defaultValue: { ownership: 'OWNED' } }) filter: PassFilterInput,
    @Arg('order', () => PassOrderEnum, { defaultValue: 'ISSUED_DESC' }) order: PassOrder,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<PassPage> {
    return listPasses(context, filter, order, pageRequest(page));
  }

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

  @Query(() => PassType, {
    nullable: true,
    description: 'The pass with this number, masked unless it may be read in clear; null if there is none.',
  })
  pass(@Ctx() context: RequestContext, @Arg('number', () => String) number: string): Promise<PassType | null> {
    return findPass(context, number.trim().toUpperCase());
  }

  @Mutation(() => [PassType], {
    description:
      'Notes what happened to cards of the viewer’s branches, all or none: made, whereupon the companies are mailed where to collect them, or collected (R-PRD-1). Refuses at `numbers.<index>` with NOT_FOUND, DUPLICATE, FORBIDDEN, NO_CARD, PASS_CANCELLED, PASS_EXPIRED, ACTION_NOT_ALLOWED.',
  })
  async markCards(
    @Ctx() context: RequestContext,
    @Arg('numbers', () => [String], { description: 'Pass numbers, 1 to 100.' }) numbers: string[],
    @Arg('action', () => CardActionEnum) action: CardAction,
  ): Promise<PassType[]> {
    const ids = await markCards(context, numbers, action);
    const passes = await passesById(context, ids);
    return ids.flatMap((id) => passes.get(id) ?? []);
  }
}

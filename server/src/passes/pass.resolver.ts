import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { PageArgs } from '../shared/page.args.js';
import { pageRequest } from '../shared/paging.js';
import { PassFilterInput, type PassOrder, PassOrderEnum } from './pass.input.js';
import { findPass, listPasses } from './pass.queries.js';
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

  @Query(() => PassType, {
    nullable: true,
    description: 'The pass with this number, masked unless it may be read in clear; null if there is none.',
  })
  pass(@Ctx() context: RequestContext, @Arg('number', () => String) number: string): Promise<PassType | null> {
    return findPass(context, number.trim().toUpperCase());
  }
}

import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { DEFAULT_PAGE_SIZE, pageRequest } from '../shared/paging.js';
import { PassFilterInput, PassOrder } from './pass.input.js';
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
    @Arg('order', () => PassOrder, { defaultValue: PassOrder.ISSUED_DESC }) order: PassOrder,
    @Arg('page', () => Int, { defaultValue: 1 }) page: number,
    @Arg('size', () => Int, { defaultValue: DEFAULT_PAGE_SIZE }) size: number,
  ): Promise<PassPage> {
    return listPasses(context, filter, order, pageRequest(page, size));
  }

  @Query(() => PassType, {
    nullable: true,
    description: 'The pass with this number, masked unless it may be read in clear; null if there is none.',
  })
  async pass(@Ctx() context: RequestContext, @Arg('number', () => String) number: string): Promise<PassType | null> {
    return (await findPass(context, number.trim().toUpperCase())) ?? null;
  }
}

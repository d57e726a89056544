import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { found } from '../shared/errors.js';
import { PageArgs } from '../shared/page.args.js';
import { pageRequest } from '../shared/paging.js';
import { PassFilterInput, type PassOrder, PassOrderEnum } from './pass.input.js';
import { findPass, listPasses } from './pass.queries.js';
import { PassPage, PassType } from './pass.type.js';
import { voidSingleEntryPass } from './single-entry-void.commands.js';

@Resolver()
export class PassResolver {
  @Query(() => PassPage, {
    description:
      'Passes, newest first by default. Operators see their own, or the other passes of the current company masked; staff and analysts see all.',
  })
  passes(
    @Ctx() context: RequestContext,
    @Arg('filter', () => PassFilterInput, {
      defaultValue: { ownership: 'OWNED' },
      description: 'Which passes to list.',
    })
    filter: PassFilterInput,
    @Arg('order', () => PassOrderEnum, { defaultValue: 'ISSUED_DESC', description: 'Order of the list.' })
    order: PassOrder,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<PassPage> {
    return listPasses(context, filter, order, pageRequest(page));
  }

  @Query(() => PassType, {
    nullable: true,
    description:
      'The pass with this number, masked unless the viewer may read it in full; null if it does not exist. Operators may look up a pass of another company by its whole number: without areas and last passage, on record, 30 in an hour and 200 in a day for the company, otherwise RATE_LIMITED; numbers that no pass has count too.',
  })
  pass(
    @Ctx() context: RequestContext,
    @Arg('number', () => String, { description: 'The complete pass number.' }) number: string,
  ): Promise<PassType | null> {
    return findPass(context, number.trim().toUpperCase());
  }

  @Mutation(() => PassType, {
    description:
      'Voids a single-entry pass for good, which frees its place in the month. Its company may do so within 10 minutes of issue, before a gate or a reviewer has seen it, for two of the passes issued in a calendar month. Gates refuse it from that second. Errors: NOT_FOUND; at `number` PASS_KIND_NOT_ALLOWED, PASS_CANCELLED, SEEN_BY_GATE, ALREADY_CHECKED, TOO_LATE_TO_VOID, VOID_LIMIT_REACHED; at `reason` TOO_LONG.',
  })
  async voidSingleEntryPass(
    @Ctx() context: RequestContext,
    @Arg('number', () => String, { description: 'The complete pass number.' }) number: string,
    @Arg('reason', () => String, { nullable: true, description: 'Reason, kept in the history.' }) reason: string | null,
  ): Promise<PassType> {
    await voidSingleEntryPass(context, number, reason);
    return found(await findPass(context, number.trim().toUpperCase()));
  }
}

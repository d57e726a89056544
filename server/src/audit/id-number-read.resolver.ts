import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { PageArgs } from '../shared/page.args.js';
import { pageRequest } from '../shared/paging.js';
import { IdNumberReadFilter } from './id-number-read.input.js';
import { listIdNumberReads } from './id-number-read.queries.js';
import { IdNumberReadPage } from './id-number-read.type.js';

@Resolver()
export class IdNumberReadResolver {
  @Query(() => IdNumberReadPage, {
    description:
      'Who read or looked for ID numbers, newest first (R-ACC-4): administrators see all; reviewers and police what concerns their branches, and their own searches.',
  })
  idNumberReads(
    @Ctx() context: RequestContext,
    @Arg('filter', () => IdNumberReadFilter, { defaultValue: {} }) filter: IdNumberReadFilter,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<IdNumberReadPage> {
    return listIdNumberReads(context, filter, pageRequest(page));
  }
}

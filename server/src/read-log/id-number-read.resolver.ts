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
      'Audit entries about ID numbers, newest first: which account read or searched for one. Administrators see all entries; reviewers and police those that concern their branches, and their own searches.',
  })
  idNumberReads(
    @Ctx() context: RequestContext,
    @Arg('filter', () => IdNumberReadFilter, { defaultValue: {}, description: 'Which audit entries to list.' })
    filter: IdNumberReadFilter,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<IdNumberReadPage> {
    return listIdNumberReads(context, filter, pageRequest(page));
  }
}

import { Ctx, Extensions, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { administratorOverview } from './administrator-overview.queries.js';
import { AdministratorOverviewType } from './administrator-overview.type.js';

@Resolver()
export class AdministratorOverviewResolver {
  @Extensions({ complexity: 50 })
  @Query(() => AdministratorOverviewType, {
    description:
      'What administrators should see to: gates, messages, tokens that expire, accounts that are not used, and jobs that failed.',
  })
  administratorOverview(@Ctx() context: RequestContext): Promise<AdministratorOverviewType> {
    return administratorOverview(context);
  }
}

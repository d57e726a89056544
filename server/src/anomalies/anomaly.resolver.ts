import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { UnusedCardFilterInput } from '../no-passage/unused-card.input.js';
import { passesById } from '../passes/pass.queries.js';
import { PassType } from '../passes/pass.type.js';
import { found } from '../shared/errors.js';
import { PageArgs } from '../shared/page.args.js';
import { pageRequest } from '../shared/paging.js';
import { endAnomalyDeactivation } from './anomaly.commands.js';
import { listAnomalousCards } from './anomaly.queries.js';
import { AnomalousCardPage } from './anomaly.type.js';

@Resolver()
export class AnomalyResolver {
  @Query(() => AnomalousCardPage, {
    description:
      'Cards that are deactivated for record anomalies (紀錄異常), the latest first: an entry after an entry or an exit after an exit at one port, two in a calendar month, not corrected by a passage reported within 24 hours. Operators see their own, or the other cards of the current company masked; reviewers and police those of their branches.',
  })
  anomalousCards(
    @Ctx() context: RequestContext,
    @Arg('filter', () => UnusedCardFilterInput, {
      defaultValue: { ownership: 'OWNED' },
      description: 'Which cards.',
    })
    filter: UnusedCardFilterInput,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<AnomalousCardPage> {
    return listAnomalousCards(context, filter, pageRequest(page));
  }

  @Mutation(() => PassType, {
    description:
      'Ends the deactivation of a card for record anomalies, by a reviewer of a branch whose port it opens. The company is notified by mail. Errors: NOT_FOUND, FORBIDDEN, NOT_DEACTIVATED at `number`; field errors of `reason`.',
  })
  async endAnomalyDeactivation(
    @Ctx() context: RequestContext,
    @Arg('number', () => String, { description: 'Number of the pass.' }) number: string,
    @Arg('reason', () => String, { description: 'Why; at most 500 characters.' }) reason: string,
  ): Promise<PassType> {
    const id = await endAnomalyDeactivation(context, { number, reason });
    return found((await passesById(context, [id])).get(id));
  }
}

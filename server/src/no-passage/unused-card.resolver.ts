import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { PageArgs } from '../shared/page.args.js';
import { pageRequest } from '../shared/paging.js';
import { UnusedCardFilterInput, type UnusedCardList, UnusedCardListEnum } from './unused-card.input.js';
import { listUnusedCards } from './unused-card.queries.js';
import { UnusedCardPage } from './unused-card.type.js';

@Resolver()
export class UnusedCardResolver {
  @Query(() => UnusedCardPage, {
    description:
      'Cards that were not used for five or six months (人員通行記錄), those found last first. Operators see their own, or the other cards of the current company masked; reviewers and police those of their branches. A card leaves its list with its first passage, its reinstatement or its end.',
  })
  unusedCards(
    @Ctx() context: RequestContext,
    @Arg('list', () => UnusedCardListEnum, { description: 'Which list.' }) list: UnusedCardList,
    @Arg('filter', () => UnusedCardFilterInput, {
      defaultValue: { ownership: 'OWNED' },
      description: 'Which cards of it.',
    })
    filter: UnusedCardFilterInput,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<UnusedCardPage> {
    return listUnusedCards(context, list, filter, pageRequest(page));
  }
}

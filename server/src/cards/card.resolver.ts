import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { type CardAction, CardActionEnum } from '../passes/pass.enums.js';
import { passesById } from '../passes/pass.queries.js';
import { PassType } from '../passes/pass.type.js';
import { markCards } from './card.commands.js';

@Resolver()
export class CardResolver {
  @Mutation(() => [PassType], {
    description:
      'Records that cards of the viewer’s branches were made or collected, all of them or none. When cards are made, the companies are mailed where to collect them. Errors at `numbers.<index>`: NOT_FOUND, DUPLICATE, FORBIDDEN, NO_CARD, PASS_CANCELLED, PASS_EXPIRED, ACTION_NOT_ALLOWED, PASS_BLOCKED for a blocked card that is to be collected.',
  })
  async markCards(
    @Ctx() context: RequestContext,
    @Arg('numbers', () => [String], { description: 'Pass numbers, 1 to 100.' }) numbers: string[],
    @Arg('action', () => CardActionEnum, { description: 'What happened to the cards.' }) action: CardAction,
  ): Promise<PassType[]> {
    const ids = await markCards(context, numbers, action);
    const passes = await passesById(context, ids);
    return ids.flatMap((id) => passes.get(id) ?? []);
  }
}

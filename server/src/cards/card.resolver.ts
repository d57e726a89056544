import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { type CardAction, CardActionEnum } from '../passes/pass.enums.js';
import { passesById } from '../passes/pass.queries.js';
import { PassType } from '../passes/pass.type.js';
import { found } from '../shared/errors.js';
import { markCards } from './card.commands.js';
import { stopCardExchange } from './exchange-stop.commands.js';

@Resolver()
export class CardResolver {
  @Mutation(() => PassType, {
    description:
      'Stops the making of a card that was to take the place of another one (線上換證), e.g. for an unusable photo: it is cancelled, nothing is charged, the other card stays as it is, and the company is mailed the reason. Errors: NOT_FOUND, FORBIDDEN for other branches, NO_EXCHANGE, ACTION_NOT_ALLOWED once it is made, PASS_CANCELLED, field errors at `reason`.',
  })
  async stopCardExchange(
    @Ctx() context: RequestContext,
    @Arg('number', () => String, { description: 'Number of the new card.' }) number: string,
    @Arg('reason', () => String, { description: 'The reason, at most 500 characters. The company is notified of it.' })
    reason: string,
  ): Promise<PassType> {
    const id = await stopCardExchange(context, { number, reason });
    return found((await passesById(context, [id])).get(id));
  }

  @Mutation(() => [PassType], {
    description:
      'Records that cards of the viewer’s branches were made or collected, all of them or none. When cards are made, the companies are mailed where to collect them. Errors at `numbers.<index>`: NOT_FOUND, DUPLICATE, FORBIDDEN, NO_CARD, PASS_CANCELLED, PASS_EXPIRED, ACTION_NOT_ALLOWED, PERSON_REMOVED if the company has removed the holder, PERSON_BANNED while the holder is banned, PASS_BLOCKED for a blocked card that is to be collected.',
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

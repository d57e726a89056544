import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { type CardAction, CardActionEnum } from '../passes/pass.enums.js';
import { passesById } from '../passes/pass.queries.js';
import { PassPage, PassType } from '../passes/pass.type.js';
import { found } from '../shared/errors.js';
import { PageArgs } from '../shared/page.args.js';
import { buildPage, pageRequest } from '../shared/paging.js';
import { markCards } from './card.commands.js';
import { CollectedCardInput, CollectorInput } from './card-collection.input.js';
import { collectCards } from './collect.commands.js';
import { cardAtDesk, cardPrintData } from './desk.queries.js';
import { stopCardExchange } from './exchange-stop.commands.js';
import { undoCollection } from './undo-collection.commands.js';

@Resolver()
export class CardResolver {
  @Query(() => PassType, {
    description:
      'A card as it is looked at to be handed over, with photo and ID number beside it; reading the number is recorded as done at the desk. Errors: NOT_FOUND, FORBIDDEN for other branches, NO_CARD.',
  })
  cardAtDesk(
    @Ctx() context: RequestContext,
    @Arg('number', () => String, { description: 'Number of the card.' }) number: string,
  ): Promise<PassType> {
    return cardAtDesk(context, number);
  }

  @Query(() => PassPage, {
    description:
      'Cards that are to be made, for the printer of cards, in the order asked for; reading their ID numbers is recorded as done for this. Errors at `numbers.<index>` as of `markCards` with MARK_MADE; TOO_MANY beyond 50.',
  })
  async cardPrintData(
    @Ctx() context: RequestContext,
    @Arg('numbers', () => [String], { description: 'Pass numbers, 1 to 50.' }) numbers: string[],
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<PassPage> {
    const request = pageRequest(page);
    const cards = await cardPrintData(context, numbers);
    const items = cards.slice(request.offset, request.offset + request.size);
    return buildPage(PassPage, { items, request, count: async () => cards.length });
  }

  @Mutation(() => [PassType], {
    description:
      'Hands cards of the viewer’s branches over to the person who fetches them (領證), all of them or none. A card in place of another one changes over with it: errors REQUIRED, OLD_CARD_NOT_RETURNED, NO_EXCHANGE at `cards.<index>.oldCardReturned`; FEE_DUE, FEE_NOT_DUE at `receiptNumber` and `feeWaiveReason`. At `cards.<index>.number`: NOT_FOUND, DUPLICATE, FORBIDDEN, NO_CARD, PASS_CANCELLED, PASS_EXPIRED, ACTION_NOT_ALLOWED, PERSON_REMOVED, PERSON_BANNED, PASS_BLOCKED. REQUIRED and INVALID at `collector.name`.',
  })
  async collectCards(
    @Ctx() context: RequestContext,
    @Arg('cards', () => [CollectedCardInput], { description: 'The cards, 1 to 100.' }) cards: CollectedCardInput[],
    @Arg('collector', () => CollectorInput, { description: 'Who fetches them.' }) collector: CollectorInput,
  ): Promise<PassType[]> {
    return presented(context, await collectCards(context, cards, collector));
  }

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

  @Mutation(() => PassType, {
    description:
      'Undoes that a card was collected (撤銷領證), within 30 minutes and before anything came of it: it lies at the counter again, the card in whose place it came is held as before, and a fee that was settled with the collection is due. The company is mailed the reason. Errors: NOT_FOUND, FORBIDDEN for other branches, NO_CARD, ACTION_NOT_ALLOWED for one that was not collected, TOO_LATE_TO_UNDO, PASS_EXCHANGED, PASS_CANCELLED, PASS_EXPIRED, PASS_BLOCKED, PASS_DEACTIVATED, SEEN_BY_GATE, OPEN_APPLICATION_EXISTS, field errors at `reason`.',
  })
  async undoCollection(
    @Ctx() context: RequestContext,
    @Arg('number', () => String, { description: 'Number of the card.' }) number: string,
    @Arg('reason', () => String, { description: 'The reason, at most 500 characters. The company is notified of it.' })
    reason: string,
  ): Promise<PassType> {
    const id = await undoCollection(context, { number, reason });
    return found((await passesById(context, [id])).get(id));
  }

  @Mutation(() => [PassType], {
    description:
      'Records that cards of the viewer’s branches were made or collected, all of them or none. When cards are made, the companies are mailed where to collect them. Errors at `numbers.<index>`: NOT_FOUND, DUPLICATE, FORBIDDEN, NO_CARD, PASS_CANCELLED, PASS_EXPIRED, ACTION_NOT_ALLOWED, PERSON_REMOVED if the company has removed the holder, PERSON_BANNED while the holder is banned, PASS_BLOCKED for a blocked card that is to be collected, COLLECTION_DETAILS_REQUIRED for one in place of another card, which `collectCards` hands over.',
  })
  async markCards(
    @Ctx() context: RequestContext,
    @Arg('numbers', () => [String], { description: 'Pass numbers, 1 to 100.' }) numbers: string[],
    @Arg('action', () => CardActionEnum, { description: 'What happened to the cards.' }) action: CardAction,
  ): Promise<PassType[]> {
    return presented(context, await markCards(context, numbers, action));
  }
}

async function presented(context: RequestContext, ids: readonly string[]): Promise<PassType[]> {
  const passes = await passesById(context, ids);
  return ids.flatMap((id) => passes.get(id) ?? []);
}

import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { passesById } from '../passes/pass.queries.js';
import { PassPage } from '../passes/pass.type.js';
import { build } from '../shared/build.js';
import { ErrorCode, found, refuse } from '../shared/errors.js';
import { PageArgs } from '../shared/page.args.js';
import { buildPage, pageRequest } from '../shared/paging.js';
import { createCardBatch, dissolveCardBatch, markCardBatchMade } from './card-batch.commands.js';
import { CardBatchFilterInput } from './card-batch.input.js';
import { cardsOfBatch, findCardBatch, idsOfBatch, listCardBatches } from './card-batch.queries.js';
import {
  BatchedCardResultType,
  BatchedCardType,
  CardBatchPage,
  CardBatchResultType,
  CardBatchType,
} from './card-batch.type.js';
import { STILL_TO_BE_MADE } from './card-batch-state.sql.js';
import { presentCardError } from './card-error.js';

const BATCH_ID = { description: 'ID of the batch.' };

@Resolver(() => CardBatchType)
export class CardBatchResolver {
  @Query(() => CardBatchPage, {
    description: 'Batches of cards (製證批次) that the viewer’s branches make, latest first.',
  })
  cardBatches(
    @Ctx() context: RequestContext,
    @Arg('filter', () => CardBatchFilterInput, { defaultValue: {}, description: 'Which batches to list.' })
    filter: CardBatchFilterInput,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<CardBatchPage> {
    return listCardBatches(context, filter, pageRequest(page));
  }

  @Query(() => CardBatchType, {
    nullable: true,
    description: 'A batch of cards of the viewer’s branches; null if they have none with this ID.',
  })
  cardBatch(@Ctx() context: RequestContext, @Arg('id', () => ID, BATCH_ID) id: string): Promise<CardBatchType | null> {
    return findCardBatch(context, id);
  }

  @Query(() => PassPage, {
    description:
      'The cards of a batch that are still to be made, for the printer of cards, in the order of the batch and as often as needed; reading their ID numbers is recorded as done for this. Errors: NOT_FOUND, BATCH_DISSOLVED.',
  })
  async cardBatchPrintData(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, BATCH_ID) id: string,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<PassPage> {
    const request = pageRequest(page);
    if (found(await findCardBatch(context, id)).dissolvedAt) refuse(ErrorCode.BATCH_DISSOLVED);
    const ids = await idsOfBatch(context, id, STILL_TO_BE_MADE);
    const passes = await passesById(context, ids.slice(request.offset, request.offset + request.size));
    const items = ids.flatMap((passId) => passes.get(passId) ?? []);
    return buildPage(PassPage, { items, request, count: async () => ids.length });
  }

  @FieldResolver(() => [BatchedCardType], { complexity: 50, description: 'Its cards, in the order of the batch.' })
  cards(@Root() batch: CardBatchType, @Ctx() context: RequestContext): Promise<BatchedCardType[]> {
    return cardsOfBatch(context, batch.id);
  }

  @Mutation(() => CardBatchType, {
    description:
      'Puts cards that are to be made into a batch, all of them or none. Errors at `numbers.<index>`: as of `markCards` with MARK_MADE; CARD_IN_BATCH for one that is in another batch; INVALID for one of another branch than the first.',
  })
  async createCardBatch(
    @Ctx() context: RequestContext,
    @Arg('numbers', () => [String], { description: 'Pass numbers, 1 to 100, in the order of the batch.' })
    numbers: string[],
  ): Promise<CardBatchType> {
    return found(await findCardBatch(context, await createCardBatch(context, numbers)));
  }

  @Mutation(() => CardBatchResultType, {
    description:
      'Marks the cards of a batch as made, and mails each applicant once where to collect them. A card that cannot be made any more is left out, with its reason. Errors: NOT_FOUND, BATCH_DISSOLVED, BATCH_MADE; REQUIRED and TOO_MANY at `numbers`.',
  })
  async markCardBatchMade(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, BATCH_ID) id: string,
    @Arg('numbers', () => [String], {
      nullable: true,
      description: 'Only these cards of it, 1 to 100; left out for all that are still to be made.',
    })
    numbers: string[] | null = null,
  ): Promise<CardBatchResultType> {
    const outcomes = await markCardBatchMade(context, { id, numbers });
    return build(CardBatchResultType, {
      batch: found(await findCardBatch(context, id)),
      results: outcomes.map(({ number: passNumber, error }) =>
        build(BatchedCardResultType, { passNumber, error: error && presentCardError(error) }),
      ),
    });
  }

  @Mutation(() => CardBatchType, {
    description:
      'Dissolves a batch, so that its cards that are not made may go into other ones; it stays on record. Errors: NOT_FOUND, BATCH_DISSOLVED, BATCH_MADE, field errors at `reason`.',
  })
  async dissolveCardBatch(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, BATCH_ID) id: string,
    @Arg('reason', () => String, { description: 'The reason, at most 500 characters.' }) reason: string,
  ): Promise<CardBatchType> {
    await dissolveCardBatch(context, { id, reason });
    return found(await findCardBatch(context, id));
  }
}

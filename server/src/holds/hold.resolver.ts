import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { passesById } from '../passes/pass.queries.js';
import { PassType } from '../passes/pass.type.js';
import { IDEMPOTENCY_KEY } from '../shared/common-arguments.js';
import { found } from '../shared/errors.js';
import { blockCards, holdCards, liftHold } from './hold.commands.js';
import { BlockCardsInput, HoldCardsInput } from './hold.input.js';

@Resolver()
export class HoldResolver {
  @Mutation(() => [PassType], {
    description:
      'Blocks cards of the current company at once (掛失), all of them or none: gates refuse them from this second until the hold is lifted. A gate that reads printed codes offline does not know of it. Errors at `numbers.<index>`: NOT_FOUND, DUPLICATE, NO_CARD, PASS_CANCELLED, PASS_EXPIRED, ALREADY_BLOCKED; with `cancel` also those of `submitApplication`.',
  })
  async holdCards(
    @Ctx() context: RequestContext,
    @Arg('input', () => HoldCardsInput, { description: 'The cards, and why.' }) input: HoldCardsInput,
    @Arg('idempotencyKey', () => String, IDEMPOTENCY_KEY) idempotencyKey: string | null,
  ): Promise<PassType[]> {
    return passesInOrder(context, await holdCards(context, input, idempotencyKey));
  }

  @Mutation(() => [PassType], {
    description:
      'Blocks cards that open a port of the viewer’s branches at once (暫停使用), all of them or none: gates refuse them from this second until that is lifted. The companies are notified by mail. Errors at `numbers.<index>`: NOT_FOUND, DUPLICATE, FORBIDDEN, NO_CARD, PASS_CANCELLED, PASS_EXPIRED, ALREADY_BLOCKED.',
  })
  async blockCards(
    @Ctx() context: RequestContext,
    @Arg('input', () => BlockCardsInput, { description: 'The cards, and why.' }) input: BlockCardsInput,
    @Arg('idempotencyKey', () => String, IDEMPOTENCY_KEY) idempotencyKey: string | null,
  ): Promise<PassType[]> {
    return passesInOrder(context, await blockCards(context, input, idempotencyKey));
  }

  @Mutation(() => PassType, {
    description:
      'Lifts one hold of a card; others stay in force. A hold of the company is lifted by the company or by a branch whose port the card opens, one of a branch by that branch. The company is notified by mail. Errors: NOT_FOUND, FORBIDDEN, HOLD_NOT_IN_FORCE.',
  })
  async liftHold(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the hold.' }) id: string,
    @Arg('reason', () => String, { description: 'Why; at most 500 characters.' }) reason: string,
  ): Promise<PassType> {
    const [pass] = await passesInOrder(context, [await liftHold(context, { id, reason })]);
    return found(pass);
  }
}

async function passesInOrder(context: RequestContext, ids: readonly string[]): Promise<PassType[]> {
  const passes = await passesById(context, ids);
  return ids.flatMap((id) => passes.get(id) ?? []);
}

import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { PageArgs } from '../shared/page.args.js';
import { pageRequest } from '../shared/paging.js';
import { paidWith, reopenFee, settleFees, waivedFor } from './fee.commands.js';
import { FeeFilterInput, FeeRuleInput } from './fee.input.js';
import { feesById, listFees } from './fee.queries.js';
import { FeePage, FeeRuleType, FeeType } from './fee.type.js';
import { planFeeRule, withdrawFeeRule } from './fee-rule.commands.js';
import { listFeeRules } from './fee-rule.queries.js';

const REASON = { description: 'The reason, at most 500 characters.' };

@Resolver()
export class FeeResolver {
  @Query(() => FeePage, {
    description: 'Fees that the viewer’s branches collect, latest first. Error: INVALID at `filter.month`.',
  })
  fees(
    @Ctx() context: RequestContext,
    @Arg('filter', () => FeeFilterInput, { defaultValue: {}, description: 'Which fees to list.' })
    filter: FeeFilterInput,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<FeePage> {
    return listFees(context, filter, pageRequest(page));
  }

  @Query(() => [FeeRuleType], {
    description: 'What is, was and will be charged, latest first, rules that were taken back among them.',
  })
  feeRules(@Ctx() context: RequestContext): Promise<FeeRuleType[]> {
    return listFeeRules(context);
  }

  @Mutation(() => [FeeRuleType], {
    description:
      'Sets what is charged from a future day; earlier submissions keep their fee. Errors: OUT_OF_RANGE at `holdsFrom` for today or a day before and at `amount`; DUPLICATE at `holdsFrom` if another rule begins on that day. Returns all rules.',
  })
  async planFeeRule(
    @Ctx() context: RequestContext,
    @Arg('input', () => FeeRuleInput, { description: 'The rule.' }) input: FeeRuleInput,
  ): Promise<FeeRuleType[]> {
    await planFeeRule(context, input);
    return listFeeRules(context);
  }

  @Mutation(() => [FeeRuleType], {
    description:
      'Withdraws a fee rule that is not yet in force. Errors: NOT_FOUND, FEE_RULE_IN_FORCE, field errors at `reason`. Returns all rules.',
  })
  async withdrawFeeRule(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the rule.' }) id: string,
    @Arg('reason', () => String, REASON) reason: string,
  ): Promise<FeeRuleType[]> {
    await withdrawFeeRule(context, { id, reason });
    return listFeeRules(context);
  }

  @Mutation(() => [FeeType], {
    description:
      'Marks fees of the viewer’s branches as paid, all or none. Errors: NOT_FOUND, DUPLICATE, FEE_NOT_DUE at `ids.<index>`; field errors at `receiptNumber`.',
  })
  async payFees(
    @Ctx() context: RequestContext,
    @Arg('ids', () => [ID], { description: 'IDs of the fees, 1 to 100.' }) ids: string[],
    @Arg('receiptNumber', () => String, { description: 'Number of the receipt, at most 40 characters.' })
    receiptNumber: string,
  ): Promise<FeeType[]> {
    await settleFees(context, ids, paidWith(receiptNumber));
    return feesById(context, ids);
  }

  @Mutation(() => [FeeType], {
    description:
      'Waives fees of the viewer’s branches, all or none. Errors: NOT_FOUND, DUPLICATE, FEE_NOT_DUE at `ids.<index>`; field errors at `reason`.',
  })
  async waiveFees(
    @Ctx() context: RequestContext,
    @Arg('ids', () => [ID], { description: 'IDs of the fees, 1 to 100.' }) ids: string[],
    @Arg('reason', () => String, REASON) reason: string,
  ): Promise<FeeType[]> {
    await settleFees(context, ids, waivedFor(reason));
    return feesById(context, ids);
  }

  @Mutation(() => FeeType, {
    description:
      'Undoes the payment or waiver of a fee, which is then due again. Errors: NOT_FOUND, FEE_NOT_SETTLED at `id`; field errors at `reason`.',
  })
  async reopenFee(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the fee.' }) id: string,
    @Arg('reason', () => String, REASON) reason: string,
  ): Promise<FeeType> {
    await reopenFee(context, { id, reason });
    const [fee] = await feesById(context, [id]);
    return fee as FeeType;
  }
}

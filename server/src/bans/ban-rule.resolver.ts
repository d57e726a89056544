import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { BanCauseInput, CompanyBarRuleInput } from './ban.input.js';
import { BanCauseType, BanRulesType } from './ban-cause.type.js';
import { enterBanCause, enterCompanyBarRule, withdrawBanRule } from './ban-rule.commands.js';
import { listBanCauses, readBanRules } from './ban-rule.queries.js';

@Resolver()
export class BanRuleResolver {
  @Query(() => [BanCauseType], { description: 'The causes for which bans may be entered today.' })
  banCauses(@Ctx() context: RequestContext): Promise<BanCauseType[]> {
    return listBanCauses(context);
  }

  @Query(() => BanRulesType, { description: 'The rules for bans: past, current and future versions.' })
  banRules(@Ctx() context: RequestContext): Promise<BanRulesType> {
    return readBanRules(context);
  }

  @Mutation(() => BanRulesType, {
    description:
      'Enters a version of a cause for bans, in force from tomorrow at the earliest: earlier bans keep the rule of their day. Errors: field errors; OUT_OF_RANGE at `holdsFrom`, `months`, `cancelsAtCase` or `extraMonths`; BAN_CAUSE_TAKEN at `holdsFrom`.',
  })
  async enterBanCause(
    @Ctx() context: RequestContext,
    @Arg('input', () => BanCauseInput, { description: 'The version.' }) input: BanCauseInput,
  ): Promise<BanRulesType> {
    await enterBanCause(context, input);
    return readBanRules(context);
  }

  @Mutation(() => BanRulesType, {
    description:
      'Enters a version of the rule for companies, in force from tomorrow at the earliest. Errors: OUT_OF_RANGE at the fields; BAN_CAUSE_TAKEN at `holdsFrom`.',
  })
  async enterCompanyBarRule(
    @Ctx() context: RequestContext,
    @Arg('input', () => CompanyBarRuleInput, { description: 'The version.' }) input: CompanyBarRuleInput,
  ): Promise<BanRulesType> {
    await enterCompanyBarRule(context, input);
    return readBanRules(context);
  }

  @Mutation(() => BanRulesType, {
    description: 'Withdraws a version of a rule that is not yet in force. Errors: NOT_FOUND, BAN_RULE_IN_FORCE.',
  })
  async withdrawBanRule(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the version.' }) id: string,
  ): Promise<BanRulesType> {
    await withdrawBanRule(context, id);
    return readBanRules(context);
  }
}

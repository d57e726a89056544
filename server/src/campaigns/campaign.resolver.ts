import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { found } from '../shared/errors.js';
import { PageArgs } from '../shared/page.args.js';
import { pageRequest } from '../shared/paging.js';
import { audienceOf, resumeCampaign, startCampaign, stopCampaign } from './campaign.commands.js';
import { PhoneCampaignAudience } from './campaign.input.js';
import { findCampaign, listCampaigns, previewCampaign } from './campaign.queries.js';
import { PhoneCampaignPage, PhoneCampaignPreviewType, PhoneCampaignType } from './campaign.type.js';

const AUDIENCE = { description: 'Whose phones are to be verified.' };
const REASON = { description: 'Why; at most 500 characters. It stays with the campaign.' };

@Resolver()
export class PhoneCampaignResolver {
  @Query(() => PhoneCampaignPage, {
    description:
      'Campaigns of verification codes: to administrators all, to reviewers those of their branches; newest first.',
  })
  phoneCampaigns(@Ctx() context: RequestContext, @Args(() => PageArgs) page: PageArgs): Promise<PhoneCampaignPage> {
    return listCampaigns(context, pageRequest(page));
  }

  @Query(() => PhoneCampaignType, { nullable: true, description: 'One of these campaigns; null for any other.' })
  phoneCampaign(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the campaign.' }) id: string,
  ): Promise<PhoneCampaignType | null> {
    return findCampaign(context, id);
  }

  @Query(() => PhoneCampaignPreviewType, {
    description:
      'What a campaign would send now, and what it would cost. Errors: REQUIRED at `audience.branch` for reviewers without one, FORBIDDEN at it for another branch, INVALID at `audience.kind` and `audience.phoneState`.',
  })
  async phoneCampaignPreview(
    @Ctx() context: RequestContext,
    @Arg('audience', () => PhoneCampaignAudience, AUDIENCE) audience: PhoneCampaignAudience,
  ): Promise<PhoneCampaignPreviewType> {
    return previewCampaign(context, audienceOf(context, audience));
  }

  @Mutation(() => PhoneCampaignType, {
    description:
      'Starts a campaign: each combination of card and phone gets one code, as far as the budget of each day goes. Errors: as the preview; OUT_OF_RANGE at `dailyBudget`; CONFLICT while one for the same audience runs.',
  })
  async startPhoneCampaign(
    @Ctx() context: RequestContext,
    @Arg('audience', () => PhoneCampaignAudience, AUDIENCE) audience: PhoneCampaignAudience,
    @Arg('dailyBudget', () => Int, { description: 'The most text messages of a day, 1 to 200,000.' })
    dailyBudget: number,
  ): Promise<PhoneCampaignType> {
    return found(await findCampaign(context, await startCampaign(context, { audience, dailyBudget })));
  }

  @Mutation(() => PhoneCampaignType, {
    description:
      'Stops a campaign at once: what was not handed over to the gateway is taken back. Errors: NOT_FOUND, CONFLICT unless it runs, field errors at `reason`.',
  })
  async stopPhoneCampaign(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the campaign.' }) id: string,
    @Arg('reason', () => String, REASON) reason: string,
  ): Promise<PhoneCampaignType> {
    await stopCampaign(context, { id, reason });
    return found(await findCampaign(context, id));
  }

  @Mutation(() => PhoneCampaignType, {
    description:
      'Goes on with a campaign that was stopped. Errors: NOT_FOUND, CONFLICT unless it is stopped, field errors at `reason`.',
  })
  async resumePhoneCampaign(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'ID of the campaign.' }) id: string,
    @Arg('reason', () => String, REASON) reason: string,
  ): Promise<PhoneCampaignType> {
    await resumeCampaign(context, { id, reason });
    return found(await findCampaign(context, id));
  }
}

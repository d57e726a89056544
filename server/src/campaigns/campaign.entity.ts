import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../accounts/account.entity.js';
import { Pass } from '../passes/pass.entity.js';
import { Branch } from '../ports/branch.entity.js';

export const CAMPAIGN_KINDS = ['PERIODIC', 'TEMPORARY'] as const;
export const CAMPAIGN_STATES = ['UNVERIFIED', 'TO_BE_VERIFIED'] as const;
export const CAMPAIGN_ACTIONS = ['STARTED', 'STOPPED', 'RESUMED', 'FINISHED'] as const;
export type CampaignAction = (typeof CAMPAIGN_ACTIONS)[number];

const PhoneCampaignSchema = defineEntity({
  name: 'PhoneCampaign',
  indexes: [
    { name: 'phone_campaign_started_index', properties: ['startedAt', 'id'] },
    {
      name: 'phone_campaign_running_index',
      properties: ['id'],
      where: '"stopped_at" is null and "finished_at" is null',
    },
  ],
  checks: [{ name: 'phone_campaign_budget_check', expression: 'daily_budget > 0' }],
  properties: {
    id: p.uuid().primary(),
    /** Cards collected at ports of this branch; null for all. */
    branchCode: () => p.manyToOne(Branch).mapToPk().fieldName('branch_code').nullable(),
    kind: p.enum(CAMPAIGN_KINDS).nullable(),
    phoneState: p.enum(CAMPAIGN_STATES).nullable(),
    /** The most text messages that are queued on a day in Taipei. */
    dailyBudget: p.integer(),
    startedAt: p.datetime(3),
    startedById: () => p.manyToOne(Account).mapToPk().fieldName('started_by_id'),
    stoppedAt: p.datetime(3).nullable(),
    finishedAt: p.datetime(3).nullable(),
    /** The pass up to which this round has come. */
    cursor: p.uuid().nullable(),
    /** The day that `daySent` counts. */
    day: p.date().nullable(),
    daySent: p.integer(),
    /** Combinations of this round that have to wait, as their phone has had what it may on this day, or a code already. */
    postponed: p.integer(),
  },
});

/** A campaign in which staff send verification codes to holders (R-TEL-8). */
export class PhoneCampaign extends PhoneCampaignSchema.class {}
PhoneCampaignSchema.setClass(PhoneCampaign);

const PhoneCampaignMessageSchema = defineEntity({
  name: 'PhoneCampaignMessage',
  properties: {
    campaignId: () => p.manyToOne(PhoneCampaign).mapToPk().fieldName('campaign_id').primary(),
    chainId: () => p.manyToOne(Pass).mapToPk().fieldName('chain_id').primary(),
    phone: p.text().primary(),
    /** Its message in the outbox, as long as that is kept. */
    messageId: p.uuid(),
    queuedAt: p.datetime(3),
  },
});

/** A combination that a campaign has sent a code: the primary key keeps it from sending two (R-TEL-8). */
export class PhoneCampaignMessage extends PhoneCampaignMessageSchema.class {}
PhoneCampaignMessageSchema.setClass(PhoneCampaignMessage);

const PhoneCampaignStepSchema = defineEntity({
  name: 'PhoneCampaignStep',
  indexes: [{ name: 'phone_campaign_step_index', properties: ['campaignId', 'at', 'id'] }],
  properties: {
    id: p.uuid().primary(),
    campaignId: () => p.manyToOne(PhoneCampaign).mapToPk().fieldName('campaign_id'),
    action: p.enum(CAMPAIGN_ACTIONS),
    at: p.datetime(3),
    /** Null for what happened by itself. */
    byId: () => p.manyToOne(Account).mapToPk().fieldName('by_id').nullable(),
    reason: p.text().nullable(),
  },
});

/** What was done with a campaign, by whom and why. */
export class PhoneCampaignStep extends PhoneCampaignStepSchema.class {}
PhoneCampaignStepSchema.setClass(PhoneCampaignStep);

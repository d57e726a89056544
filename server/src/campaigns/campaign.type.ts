import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { BranchCode } from '../access/words.js';
import type { PassKind } from '../passes/pass.entity.js';
import { PassKindEnum } from '../passes/pass.enums.js';
import { PhoneStateEnum } from '../phones/phone.type.js';
import type { PhoneState } from '../phones/phone-state.sql.js';
import { BranchCodeEnum } from '../ports/port.type.js';
import { publishEnum } from '../shared/enums.js';
import { pageType } from '../shared/paging.js';
import { DateTime } from '../shared/scalars.js';
import type { CampaignAction } from './campaign.entity.js';

export type CampaignStatus = 'RUNNING' | 'STOPPED' | 'FINISHED';
export const CampaignStatusEnum = publishEnum<CampaignStatus>('PhoneCampaignStatus', 'How a campaign is going.', {
  RUNNING: '進行中: codes are queued, as far as the budget of the day goes.',
  STOPPED: '已停止: nothing is sent until it is resumed.',
  FINISHED: '已完成: every combination has had its code.',
});

export const CampaignActionEnum = publishEnum<CampaignAction>('PhoneCampaignAction', 'What was done with a campaign.', {
  STARTED: '開始: started.',
  STOPPED: '停止: stopped; what had not gone out was taken back.',
  RESUMED: '繼續: resumed.',
  FINISHED: '完成: came to its end by itself.',
});

@ObjectType('PhoneCampaignPreview', { description: 'What a campaign would send now.' })
export class PhoneCampaignPreviewType {
  @Field(() => Int, { description: 'Number of text messages: one for each card with its present phone.' })
  messages!: number;

  @Field(() => Int, { description: 'Parts of each, as gateways count and charge them.' })
  parts!: number;

  @Field(() => Float, {
    description: 'What all of them cost, in New Taiwan dollars, by the price for a part in the settings.',
  })
  cost!: number;

  @Field(() => String, { description: 'The text, in Chinese, with made-up digits and link.' })
  text!: string;
}

@ObjectType('PhoneCampaignStep', { description: 'Something that was done with a campaign.' })
export class PhoneCampaignStepType {
  @Field(() => CampaignActionEnum, { description: 'What was done.' })
  action!: CampaignAction;

  @Field(() => DateTime, { description: 'When.' })
  at!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the member of staff; null for what happened by itself.',
  })
  by!: string | null;

  @Field(() => String, { nullable: true, description: 'Why; null where no reason is asked for.' })
  reason!: string | null;
}

@ObjectType('PhoneCampaign', {
  description: '手機驗證簡訊: a campaign that sends verification codes to holders.',
})
export class PhoneCampaignType {
  @Field(() => ID, { description: 'Internal ID.' })
  id!: string;

  @Field(() => CampaignStatusEnum, { description: 'How it is going.' })
  status!: CampaignStatus;

  @Field(() => BranchCodeEnum, { nullable: true, description: 'For cards of this branch; null for all.' })
  branch!: BranchCode | null;

  @Field(() => PassKindEnum, { nullable: true, description: 'For cards of this kind; null for both.' })
  kind!: PassKind | null;

  @Field(() => PhoneStateEnum, { nullable: true, description: 'For phones in this state; null for both.' })
  phoneState!: PhoneState | null;

  @Field(() => Int, { description: 'The most text messages of a day.' })
  dailyBudget!: number;

  @Field(() => DateTime, { description: 'When it was started.' })
  startedAt!: Date;

  @Field(() => String, { description: 'Name of the member of staff who started it.' })
  startedBy!: string;

  @Field(() => Int, { description: 'Text messages queued so far; one for each combination of card and phone.' })
  queued!: number;

  @Field(() => Int, { description: 'Of these, queued today; the budget counts them.' })
  queuedToday!: number;

  @Field(() => Int, { description: 'Of those queued, that wait to be handed over to the gateway.' })
  waiting!: number;

  @Field(() => Int, { description: 'Handed over to the gateway, without a report so far.' })
  handedOver!: number;

  @Field(() => Int, { description: 'Delivered to the phone, as the gateway reports.' })
  delivered!: number;

  @Field(() => Int, { description: 'Refused by the gateway, or not delivered by its report.' })
  failed!: number;

  @Field(() => Int, { description: 'Combinations whose phone was verified since.' })
  verified!: number;

  @Field(() => [PhoneCampaignStepType], { description: 'What was done with it, oldest first; at most 100.' })
  steps!: PhoneCampaignStepType[];
}

@ObjectType({ description: 'A page of campaigns.' })
export class PhoneCampaignPage extends pageType(PhoneCampaignType) {}

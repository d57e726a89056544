import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { passesByIdLoader } from '../passes/pass.queries.js';
import { PassType } from '../passes/pass.type.js';
import { PassHolderType } from '../passes/pass-holder.type.js';
import { publishEnum } from '../shared/enums.js';
import { pageType } from '../shared/paging.js';
import { DateTime } from '../shared/scalars.js';
import type { ApplicationType } from './application.type.js';
import { itemEligibilityLoader, mayDo } from './application-item.queries.js';
import { EligibilityType } from './eligibility.type.js';
import { type ItemAction, type ItemState, OPEN_STATES } from './states.js';

export const ItemStateEnum = publishEnum<ItemState>('ItemState', 'Where a person or pass of an application stands.', {
  REVIEW: '待審查: waits for a reviewer of the branch.',
  POLICE_CHECK: '待港警查核: reviewed, waits for the port police.',
  RETURNED: '退回補正: waits for the company.',
  TO_BE_MADE: '待製證: approved, the card is not made yet.',
  MADE: '已製證: the card waits to be collected.',
  COLLECTED: '已領證.',
  DONE: '已完成: approved and in effect.',
  REJECTED: '不通過.',
  WITHDRAWN: '已撤回 by the company.',
  CANCELLED: '已註銷: the pass was cancelled on the way.',
});

export const ItemActionEnum = publishEnum<ItemAction>('ItemAction', 'What is done about an item (state table).', {
  APPROVE: '通過.',
  RETURN: '退回補正.',
  REJECT: '不通過.',
  RESUBMIT: '補正送出.',
  WITHDRAW: '撤回.',
  MARK_MADE: '製證完成.',
  MARK_COLLECTED: '領證.',
  CANCEL: '註銷: the pass was cancelled meanwhile.',
});

@ObjectType('ApplicationItem', {
  description: 'A person, or a pass, on an application. Each is decided on for itself.',
})
export class ApplicationItemType {
  application!: ApplicationType;
  passId!: string | null;
  issuedPassId!: string | null;
  /** Last second of the card that came of it. */
  cardValidTo!: Date | null;
  /** Whether the viewer filed it, or made its last review: then others decide. */
  ownFiling!: boolean;
  reviewedByMe!: boolean;

  @Field(() => ID, { description: 'Key of the row.' })
  id!: string;

  @Field(() => ItemStateEnum, { description: 'Where it stands.' })
  state!: ItemState;

  @Field(() => DateTime, { description: 'Since when it is to be decided on, or was.' })
  stateSince!: Date;

  @Field(() => PassHolderType, {
    description: 'The person as submitted (R-PER-2): what is decided on is what is issued.',
  })
  holder!: PassHolderType;

  @Field(() => ID, { nullable: true, description: 'The company’s record of the person; for the company itself.' })
  personId!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was returned, rejected or withdrawn last.' })
  reason!: string | null;

  @Field(() => PassType, { nullable: true, description: 'The pass that it is about; null for a person without.' })
  async pass(@Ctx() context: RequestContext): Promise<PassType | null> {
    return this.passId ? context.once(passesByIdLoader).load(this.passId) : null;
  }

  @Field(() => PassType, { nullable: true, description: 'The card that came of it.' })
  async issuedPass(@Ctx() context: RequestContext): Promise<PassType | null> {
    return this.issuedPassId ? context.once(passesByIdLoader).load(this.issuedPassId) : null;
  }

  @Field(() => EligibilityType, {
    nullable: true,
    description:
      'Whether it could be approved now: the same answer the company got (R-PRD-2, R-PRD-3), and TERM_OVER once nothing is left of the term. Null once decided.',
  })
  eligibility(@Ctx() context: RequestContext): Promise<EligibilityType> | null {
    if (!(OPEN_STATES as readonly ItemState[]).includes(this.state)) return null;
    return context.once(itemEligibilityLoader).load(this);
  }

  @Field(() => [ItemActionEnum], { description: 'What the viewer may do about it now.' })
  actions(@Ctx() context: RequestContext): ItemAction[] {
    return mayDo(context, this);
  }
}
@ObjectType('ApplicationProgress', { description: 'How many of an application stand where.' })
export class ApplicationProgressType {
  @Field(() => ItemStateEnum, { description: 'The state.' })
  state!: ItemState;

  @Field(() => Int, { description: 'People, or passes, in it.' })
  count!: number;
}

@ObjectType('ApplicationStep', {
  description: 'Something that was done about an application, to one or several at once.',
})
export class ApplicationStepType {
  @Field(() => DateTime, { description: 'When.' })
  at!: Date;

  @Field(() => ItemActionEnum, { nullable: true, description: 'What; null for its submission.' })
  action!: ItemAction | null;

  @Field(() => ItemStateEnum, { nullable: true, description: 'At which step it was done; null for its submission.' })
  from!: ItemState | null;

  @Field(() => ItemStateEnum, { nullable: true, description: 'Where it led; null for its submission.' })
  to!: ItemState | null;

  @Field(() => Boolean, { description: 'Whether staff did it, and not the company.' })
  byStaff!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Name of who did it; of staff only for staff. Null where a cancelled pass took it along.',
  })
  by!: string | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  reason!: string | null;

  @Field(() => [ID], { description: 'The items it was done to.' })
  itemIds!: string[];
}

@ObjectType({ description: 'A page of the people or passes of an application, in the order in which they were added.' })
export class ApplicationItemPage extends pageType(ApplicationItemType) {}

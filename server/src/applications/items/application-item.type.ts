import { Ctx, Field, ID, ObjectType } from 'type-graphql';
import type { RequestContext } from '../../context.js';
import { passesByIdLoader } from '../../passes/pass.queries.js';
import { PassType } from '../../passes/pass.type.js';
import { PassHolderType } from '../../passes/pass-holder.type.js';
import { pageType } from '../../shared/paging.js';
import { DateTime } from '../../shared/scalars.js';
import { ItemStateEnum } from '../forms/item.enums.js';
import type { ItemState } from '../forms/states.js';
import type { ApplicationType } from '../records/application.type.js';
import type { ItemFacts } from './item-guards.js';

@ObjectType('ApplicationItem', {
  description: 'A person or a pass on an application. Staff decide on each item separately.',
})
export class ApplicationItemType {
  application!: ApplicationType;
  passId!: string | null;
  issuedPassId!: string | null;
  facts!: ItemFacts;

  @Field(() => ID, { description: 'Internal ID.' })
  id!: string;

  @Field(() => ItemStateEnum, { description: 'State of the item.' })
  state!: ItemState;

  @Field(() => DateTime, {
    description:
      'When the item last came to a step to be decided, or was finally decided. Making and collecting the card do not change it.',
  })
  stateSince!: Date;

  @Field(() => PassHolderType, {
    description:
      'The person as submitted. A pass is issued with these data, even if the company changes its record later.',
  })
  holder!: PassHolderType;

  @Field(() => ID, {
    nullable: true,
    description: 'The company’s record of the person; visible to operators who own the application only.',
  })
  personId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Reason of the last return, rejection or withdrawal; null if the application is masked.',
  })
  reason!: string | null;

  @Field(() => PassType, {
    nullable: true,
    description: 'The pass this item is about; null if the form is about people.',
  })
  async pass(@Ctx() context: RequestContext): Promise<PassType | null> {
    return this.passId ? context.once(passesByIdLoader).load(this.passId) : null;
  }

  @Field(() => PassType, { nullable: true, description: 'The pass issued for this item; null if there is none.' })
  async issuedPass(@Ctx() context: RequestContext): Promise<PassType | null> {
    return this.issuedPassId ? context.once(passesByIdLoader).load(this.issuedPassId) : null;
  }
}

@ObjectType({ description: 'A page of items of an application, in the order in which they were added.' })
export class ApplicationItemPage extends pageType(ApplicationItemType) {}

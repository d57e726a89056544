import { Ctx, Field, ID, ObjectType } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { passesByIdLoader } from '../passes/pass.queries.js';
import { PassType } from '../passes/pass.type.js';
import { PassHolderType } from '../passes/pass-holder.type.js';
import { pageType } from '../shared/paging.js';
import { DateTime } from '../shared/scalars.js';
import type { ApplicationType } from './application.type.js';
import { ItemStateEnum } from './item.enums.js';
import type { ItemFacts } from './item-guards.js';
import type { ItemState } from './states.js';

@ObjectType('ApplicationItem', {
  description: 'A person, or a pass, on an application. Each is decided on for itself.',
})
export class ApplicationItemType {
  application!: ApplicationType;
  passId!: string | null;
  issuedPassId!: string | null;
  facts!: ItemFacts;

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
}

@ObjectType({ description: 'A page of the people or passes of an application, in the order in which they were added.' })
export class ApplicationItemPage extends pageType(ApplicationItemType) {}

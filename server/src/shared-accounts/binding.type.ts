import { Field, ID, ObjectType } from 'type-graphql';
import { CompanySummaryType } from '../companies/company-summary.type.js';
import { DateTime } from '../shared/scalars.js';

@ObjectType('Binding', {
  description: 'A general account (一般帳號) bound to a shared account, which may act through it.',
})
export class BindingType {
  @Field(() => ID, { description: 'Internal ID.' })
  id!: string;

  @Field(() => String, { description: 'Sign-in name of the general account.' })
  accountName!: string;

  @Field(() => CompanySummaryType, { description: 'Company of the general account.' })
  company!: CompanySummaryType;

  @Field(() => DateTime, { description: 'When the account was bound.' })
  boundAt!: Date;

  @Field(() => Boolean, { description: 'Whether this browser session acts through the account now.' })
  current!: boolean;

  @Field(() => Boolean, {
    description: 'Whether the session can switch to this account; false while the general account is disabled.',
  })
  usable!: boolean;
}

@ObjectType('BoundSharedAccount', {
  description: 'A shared account (共用帳號) that may act through the viewer’s general account.',
})
export class BoundToType {
  @Field(() => ID, { description: 'Internal ID.' })
  id!: string;

  @Field(() => String, { description: 'Sign-in name of the shared account.' })
  accountName!: string;

  @Field(() => String, { description: 'Name of the person who uses the account.' })
  personName!: string;

  @Field(() => DateTime, { description: 'When the account was bound.' })
  boundAt!: Date;
}

import { Field, ID, ObjectType } from 'type-graphql';
import { CompanySummaryType } from '../companies/company-summary.type.js';
import { DateTime } from '../shared/scalars.js';

@ObjectType('Binding', { description: 'A general account through which a shared account may act (R-REG-7).' })
export class BindingType {
  @Field(() => ID, { description: 'Key of the row.' })
  id!: string;

  @Field(() => String, { description: 'Sign-in name of the general account.' })
  accountName!: string;

  @Field(() => CompanySummaryType, { description: 'Its company.' })
  company!: CompanySummaryType;

  @Field(() => DateTime, { description: 'When it was bound.' })
  boundAt!: Date;

  @Field(() => Boolean, { description: 'Whether this browser’s session acts through it now.' })
  current!: boolean;

  @Field(() => Boolean, { description: 'Whether it may be switched to: false while the general account is disabled.' })
  usable!: boolean;
}

@ObjectType('BoundTo', { description: 'A shared account that may act through the viewer’s general account (R-REG-7).' })
export class BoundToType {
  @Field(() => ID, { description: 'Key of the row.' })
  id!: string;

  @Field(() => String, { description: 'Sign-in name of the shared account.' })
  accountName!: string;

  @Field(() => String, { description: 'Name of the person who uses it.' })
  personName!: string;

  @Field(() => DateTime, { description: 'When it was bound.' })
  boundAt!: Date;
}

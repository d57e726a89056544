import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime } from '../shared/scalars.js';

@ObjectType('AccessGrant', {
  description:
    'The right of an account that does not own a pass to read its holder for 24 hours, because it typed the ID number (取得權限).',
})
export class AccessGrantType {
  @Field(() => ID, { description: 'Internal ID.' })
  id!: string;

  @Field(() => String, { description: 'Name of the person who may read the holder.' })
  by!: string;

  @Field(() => String, { description: 'The company for which they act.' })
  companyName!: string;

  @Field(() => DateTime, { description: 'When it was granted.' })
  grantedAt!: Date;

  @Field(() => DateTime, { description: 'First second at which it no longer holds.' })
  until!: Date;
}

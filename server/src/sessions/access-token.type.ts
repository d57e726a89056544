import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime } from '../shared/scalars.js';

@ObjectType('AccessToken', {
  description: 'A bearer token for programs (`Authorization: Bearer …`); reads only what its account may.',
})
export class AccessTokenType {
  @Field(() => ID, { description: 'Key of the row.' })
  id!: string;

  @Field(() => String, { description: 'What it is for, as its maker wrote.' })
  label!: string;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => DateTime, { description: 'When it ends.' })
  expiresAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was revoked, if it was.' })
  revokedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was last used, to the minute; null for never.' })
  lastUsedAt!: Date | null;
}

@ObjectType({ description: 'A token just made.' })
export class CreatedAccessToken {
  @Field(() => String, { description: 'The token itself: shown this once, stored nowhere.' })
  token!: string;

  @Field(() => AccessTokenType, { description: 'What is kept of it.' })
  accessToken!: AccessTokenType;
}

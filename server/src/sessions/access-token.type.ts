import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime } from '../shared/scalars.js';

@ObjectType('AccessToken', {
  description:
    'A bearer token for programs (`Authorization: Bearer …`). It can read what its account can read and change nothing; the token of a gate system can also report passages.',
})
export class AccessTokenType {
  @Field(() => ID, { description: 'Internal ID.' })
  id!: string;

  @Field(() => String, { description: 'What the token is for, in the words of the person who created it.' })
  label!: string;

  @Field(() => DateTime, { description: 'When the token was created.' })
  createdAt!: Date;

  @Field(() => DateTime, { description: 'When the token expires.' })
  expiresAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When the token was revoked; null if it was not.' })
  revokedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the token was last used, to the minute; null if never.' })
  lastUsedAt!: Date | null;
}

@ObjectType({ description: 'A newly created access token.' })
export class CreatedAccessToken {
  @Field(() => String, { description: 'The token itself. It is returned only here and not stored; only its hash is.' })
  token!: string;

  @Field(() => AccessTokenType, { description: 'The stored data of the token.' })
  accessToken!: AccessTokenType;
}

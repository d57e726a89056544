import { Field, ObjectType } from 'type-graphql';
import { DateTime } from '../shared/scalars.js';

@ObjectType('Session', {
  description:
    'A browser session. It ends after 30 minutes without a request and after 8 hours in any case; with 記住我 (remember me) after 3 and 14 days.',
})
export class SessionType {
  @Field(() => DateTime, { description: 'When the session ends if there is no further request.' })
  idleExpiresAt!: Date;

  @Field(() => DateTime, { description: 'When the session ends at the latest.' })
  expiresAt!: Date;

  @Field(() => Boolean, { description: 'Whether 記住我 (remember me) was chosen at sign-in.' })
  remembered!: boolean;
}

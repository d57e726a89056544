import { Field, ObjectType } from 'type-graphql';
import { DateTime } from '../shared/scalars.js';

@ObjectType('Session', { description: 'A signed-in browser (R-REG-9).' })
export class SessionType {
  @Field(() => DateTime, { description: 'When it ends without another request.' })
  idleExpiresAt!: Date;

  @Field(() => DateTime, { description: 'When it ends in any case.' })
  expiresAt!: Date;

  @Field(() => Boolean, { description: 'Whether 記住我 was chosen.' })
  remembered!: boolean;
}

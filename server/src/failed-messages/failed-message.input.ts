import { Field, InputType } from 'type-graphql';
import { type FailedMessageState, FailedMessageStateEnum } from './failed-message.type.js';

@InputType({ description: 'Filter for mails that could not be delivered.' })
export class FailedMessageFilter {
  @Field(() => FailedMessageStateEnum, { nullable: true, description: 'Mails in this state.' })
  state?: FailedMessageState | null;
}

import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql';
import type { RequestContext } from '../context.js';
import type { Preview } from '../messages/channel.js';
import { type AnyChannel, type ChannelName, channelNamed } from '../messages/channels.js';
import { openContentHex } from '../messages/content.js';
import { publishEnum } from '../shared/enums.js';
import { pageType } from '../shared/paging.js';
import { DateTime } from '../shared/scalars.js';

export const FAILED_MESSAGE_STATES = ['FAILED', 'GIVEN_UP', 'TRIED_AGAIN', 'DELIVERED', 'UNDELIVERED'] as const;
export type FailedMessageState = (typeof FAILED_MESSAGE_STATES)[number];

export const FailedMessageStateEnum = publishEnum<FailedMessageState>(
  'FailedMessageState',
  'What became of a mail or text message that could not be delivered.',
  {
    FAILED: '未送達: no longer tried; an administrator must decide.',
    GIVEN_UP: '已放棄: an administrator gave it up.',
    TRIED_AGAIN: '再次寄送中: an administrator had it sent again, and it is on its way.',
    DELIVERED: '已送達: delivered after all.',
    UNDELIVERED:
      '未達手機: a text message that the gateway accepted, and that did not reach its phone by its report; it cannot be tried again.',
  },
);

export const MessageChannelEnum = publishEnum<ChannelName>('MessageChannel', 'A way on which messages are sent.', {
  EMAIL: '電子郵件: e-mail.',
  SMS: '簡訊: text message to a mobile phone.',
});

@ObjectType('FailedMessage', { description: 'A mail or text message that could not be delivered.' })
export class FailedMessageType {
  contentCipherHex!: string;

  @Field(() => ID, { description: 'Internal ID.' })
  id!: string;

  @Field(() => MessageChannelEnum, { description: 'The way on which it was sent.' })
  channel!: ChannelName;

  @Field(() => FailedMessageStateEnum, { description: 'What became of it.' })
  state!: FailedMessageState;

  @Field(() => String, { description: 'Name of the text it was written from, e.g. `registrationReceived`.' })
  template!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Recipient: of an e-mail address the first character and the domain, of a mobile number the first two and the last two digits, the rest masked. Null once a delivered message was emptied, or with the error VALUE_UNREADABLE.',
  })
  recipient(@Ctx() context: RequestContext): string | null {
    const preview = this.preview(context);
    return preview ? channelNamed(this.channel).maskRecipient(preview.recipient) : null;
  }

  @Field(() => String, {
    nullable: true,
    description:
      'Subject line, which never names a person; of a text message that it is one. Null where the recipient is null.',
  })
  subject(@Ctx() context: RequestContext): string | null {
    return this.preview(context)?.title ?? null;
  }

  @Field(() => DateTime, { description: 'When it was written.' })
  createdAt!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the gateway refused it for good; null if delivery was tried for a week without success.',
  })
  refusedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Codes of the attempt that failed last, e.g. `EENVELOPE 550`; null if none was recorded.',
  })
  failure!: string | null;

  @Field(() => Int, { description: 'Number of attempts.' })
  attempts!: number;

  private preview({ services }: RequestContext): Preview | undefined {
    const channel: AnyChannel = channelNamed(this.channel);
    const content = openContentHex(services.vault, channel, { id: this.id, content: this.contentCipherHex });
    return content === undefined ? undefined : channel.preview(content);
  }
}

@ObjectType({ description: 'A page of mails and text messages that could not be delivered.' })
export class FailedMessagePage extends pageType(FailedMessageType) {}

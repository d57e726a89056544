import { defineEntity, p } from '@mikro-orm/core';

const MESSAGE_CHANNELS = ['EMAIL', 'SMS'] as const;

const MessageSchema = defineEntity({
  name: 'Message',
  indexes: [{ properties: ['createdAt', 'id'] }],
  properties: {
    id: p.uuid().primary(),
    channel: p.enum(MESSAGE_CHANNELS),
    /** Which text it is, for the log and the tests; says nothing personal. */
    template: p.text(),
    /** Recipient, subject and text, AES-256-GCM: the text may hold a one-time link. */
    content: p.blob(),
    createdAt: p.datetime(3),
    sentAt: p.datetime(3).nullable(),
    attempts: p.integer(),
  },
});

/** A mail or SMS to be sent, written in the transaction that causes it (outbox). */
export class Message extends MessageSchema.class {}
MessageSchema.setClass(Message);

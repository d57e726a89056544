import { defineEntity, p } from '@mikro-orm/core';
import type { ChannelName } from './channels.js';

const MessageSchema = defineEntity({
  name: 'Message',
  indexes: [
    { name: 'message_gateway_index', properties: ['gatewayId'], where: '"gateway_id" is not null' },
    { properties: ['createdAt', 'id'] },
    { name: 'message_unsent_index', properties: ['channel', 'createdAt'], where: '"sent_at" is null' },
  ],
  properties: {
    id: p.uuid().primary(),
    channel: p.text().$type<ChannelName>(),
    /** Which text it is, for the log and the tests; nothing personal. */
    template: p.text(),
    /** Recipient and text, in the form of the channel, AES-256-GCM: the text may hold a one-time link. */
    content: p.blob(),
    createdAt: p.datetime(3),
    /** When it is of no more use. */
    until: p.datetime(3).nullable(),
    /** When it was handed over to the gateway. */
    sentAt: p.datetime(3).nullable(),
    /** When it was handed over first without an answer being stored since: the gateway may have it. */
    handedOverAt: p.datetime(3).nullable(),
    /** The gateway's own id of it, by which it reports. */
    gatewayId: p.text().nullable(),
    /** When it reached the phone by the gateway's report. */
    deliveredAt: p.datetime(3).nullable(),
    /** When the gateway reported that it did not. */
    undeliveredAt: p.datetime(3).nullable(),
    /** When the gateway refused it for good. */
    refusedAt: p.datetime(3).nullable(),
    /** Codes of the last attempt that failed; nothing personal. */
    failure: p.text().nullable(),
    /** When an administrator had it tried again. */
    retriedAt: p.datetime(3).nullable(),
    /** When an administrator gave it up. */
    givenUpAt: p.datetime(3).nullable(),
    attempts: p.integer(),
  },
});

/** A message to one person, written in the transaction that causes it (outbox). */
export class Message extends MessageSchema.class {}
MessageSchema.setClass(Message);

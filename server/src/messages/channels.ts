import type { Channel } from './channel.js';
import { email } from './email/email.channel.js';
import { sms } from './sms/sms.channel.js';

/** Every channel there is. A new one is a folder like `email/` and an entry here. */
export const channels = [email, sms] as const;

type EachChannel = (typeof channels)[number];
export type ChannelName = EachChannel['name'];
export type DeliveryQueue = EachChannel['queue'];
export type ContentOf<Name extends ChannelName> =
  Extract<EachChannel, { name: Name }> extends Channel<Name, DeliveryQueue, infer Content> ? Content : never;

/** A channel by the name in a message: its content is checked by the channel itself. */
export type AnyChannel = Channel<ChannelName, DeliveryQueue, unknown>;

export function channelNamed(name: ChannelName): AnyChannel {
  const channel = (channels as readonly AnyChannel[]).find((candidate) => candidate.name === name);
  if (!channel) throw new Error(`This version of the server has no channel ${name}.`);
  return channel;
}

/** One value for each queue of deliveries. */
export function byDeliveryQueue<T>(make: (channel: AnyChannel) => T): Readonly<Record<DeliveryQueue, T>> {
  return Object.fromEntries(channels.map((channel) => [channel.queue, make(channel)])) as Record<DeliveryQueue, T>;
}

import type { Env } from '../env.js';
import type { Transport } from '../services.js';
import { type AnyChannel, type ChannelName, type ContentOf, channels } from './channels.js';

/** The open connections to the gateways; none for a channel without one, whose messages only appear on the outbox page. */
export type ChannelTransports = { readonly [Name in ChannelName]?: Transport<ContentOf<Name>> | undefined };

export function openTransports(env: Env): ChannelTransports {
  return Object.fromEntries(channels.map((channel: AnyChannel) => [channel.name, openTransport(channel, env)]));
}

function openTransport(channel: AnyChannel, env: Env): Transport<unknown> | undefined {
  const gatewayUrl = channel.gatewayUrl(env);
  return gatewayUrl === undefined ? undefined : channel.openTransport(gatewayUrl, env);
}

export function closeTransports(transports: ChannelTransports): void {
  for (const transport of Object.values(transports)) transport?.close();
}

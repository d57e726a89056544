import * as v from 'valibot';
import type { Vault } from '../access/vault.js';
import type { Channel } from './channel.js';

/** Seals the personal and secret part of a message for its row. */
export function sealContent(vault: Vault, id: string, content: unknown): Buffer {
  return vault.seal('message.content', id, JSON.stringify(content));
}

/** The content, or undefined if it was emptied after delivery. Refuses with VALUE_UNREADABLE. */
export function openContent<Content>(
  vault: Vault,
  channel: Pick<Channel<string, `deliver-${string}`, Content>, 'content'>,
  { id, content: sealed }: { readonly id: string; readonly content: Uint8Array },
): Content | undefined {
  return parsed(channel, vault.open('message.content', id, sealed));
}

/** The same of a plain row, which carries its bytes as hexadecimal text. */
export function openContentHex<Content>(
  vault: Vault,
  channel: Pick<Channel<string, `deliver-${string}`, Content>, 'content'>,
  { id, content: sealed }: { readonly id: string; readonly content: string },
): Content | undefined {
  return parsed(channel, vault.openHex('message.content', id, sealed));
}

function parsed<Content>(
  channel: Pick<Channel<string, `deliver-${string}`, Content>, 'content'>,
  text: string,
): Content | undefined {
  return text === '' ? undefined : v.parse(channel.content, JSON.parse(text));
}

/** Replaces the content after delivery: one-time links must not be kept. */
export function emptyContent(vault: Vault, id: string): Buffer {
  return vault.seal('message.content', id, '');
}

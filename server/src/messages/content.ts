import * as v from 'valibot';
import type { Vault } from '../access/vault.js';
import type { Channel } from './channel.js';

/** Seals the personal and secret part of a message for its row. */
export function sealContent(vault: Vault, content: unknown): Buffer {
  return vault.seal(JSON.stringify(content));
}

/** The content, or undefined if it was emptied after delivery. Throws if it was sealed with another key. */
export function openContent<Content>(
  vault: Vault,
  channel: Pick<Channel<string, `deliver-${string}`, Content>, 'content'>,
  sealed: Uint8Array,
): Content | undefined {
  const text = vault.open(sealed);
  return text === '' ? undefined : v.parse(channel.content, JSON.parse(text));
}

/** Replaces the content after delivery: one-time links must not be kept. */
export function emptyContent(vault: Vault): Buffer {
  return vault.seal('');
}

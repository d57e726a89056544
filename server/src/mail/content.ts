import * as v from 'valibot';
import type { Vault } from '../access/vault.js';
import { LANGUAGES, type Language } from '../shared/language.js';

/** What of a message is secret and personal, as it is sealed into its row. */
export interface MessageContent {
  readonly to: string;
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const Content = v.object({
  to: v.string(),
  language: v.picklist(LANGUAGES),
  subject: v.string(),
  text: v.string(),
  html: v.string(),
});

export function sealContent(vault: Vault, content: MessageContent): Buffer {
  return vault.seal(JSON.stringify(content));
}

/** The content, or undefined once it was emptied after delivery. Throws if it was sealed with another key. */
export function openContent(vault: Vault, sealed: Uint8Array): MessageContent | undefined {
  const text = vault.open(sealed);
  return text === '' ? undefined : v.parse(Content, JSON.parse(text));
}

/** What takes the content's place after delivery: one-time links must not stay. */
export function emptyContent(vault: Vault): Buffer {
  return vault.seal('');
}

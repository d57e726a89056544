import type { EntityManager } from '@mikro-orm/postgresql';
import type { Vault } from '../access/vault.js';
import type { Jobs } from '../services.js';
import { newId } from '../shared/ids.js';
import { type ChannelName, type ContentOf, channelNamed } from './channels.js';
import { sealContent } from './content.js';
import { Message } from './message.entity.js';

/** The services that writing a message needs. */
export interface Outbox {
  readonly vault: Vault;
  readonly jobs: Pick<Jobs, 'send'>;
}

/** A message in the form of its channel. */
export type NewMessage = {
  [Name in ChannelName]: {
    readonly channel: Name;
    readonly template: string;
    readonly content: ContentOf<Name>;
    /** Goes ahead of all others that wait: a person is waiting for it. */
    readonly urgent: boolean;
  };
}[ChannelName];

/**
 * Writes a message and the job that delivers it into the caller's transaction: both commit with the change, or neither.
 * Never waits for a gateway. Throws outside a transaction.
 */
export async function queueMessage(em: EntityManager, outbox: Outbox, message: NewMessage, now: Date): Promise<void> {
  const { channel, template, urgent } = message;
  const id = newId();
  const content = sealContent(outbox.vault, id, message.content);
  em.create(Message, { id, channel, template, content, createdAt: now, attempts: 0 });
  await outbox.jobs.send(em, channelNamed(channel).queue, { id }, { urgent });
}

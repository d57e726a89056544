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
    /** When it is of no more use: it is not sent from then on. */
    readonly until?: Date | undefined;
  };
}[ChannelName];

/**
 * Writes a message and the job that delivers it into the caller's transaction: both commit with the change, or neither.
 * Never waits for a gateway. Returns the message's id. Throws outside a transaction.
 */
export async function queueMessage(em: EntityManager, outbox: Outbox, message: NewMessage, now: Date): Promise<string> {
  const { channel, template, urgent, until } = message;
  const id = newId();
  const content = sealContent(outbox.vault, id, message.content);
  em.create(Message, { id, channel, template, content, createdAt: now, until, attempts: 0 });
  await outbox.jobs.send(em, channelNamed(channel).queue, { id }, { urgent });
  return id;
}

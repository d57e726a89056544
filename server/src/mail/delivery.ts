import { LockMode } from '@mikro-orm/postgresql';
import type { Services } from '../services.js';
import { emptyContent, type MessageContent, openContent } from './content.js';
import { Message } from './message.entity.js';
import type { MailTransport } from './transport.js';

export interface Delivery extends Pick<Services, 'clock' | 'env' | 'orm' | 'vault'> {
  /** Undefined in development: the outbox page is the delivery. */
  readonly transport: MailTransport | undefined;
}

/**
 * Delivers a message unless that was done before; a message that is gone is done. The gateway is spoken to outside any
 * transaction, so a slow one holds neither row nor connection. Should the process end between the gateway's yes and the
 * note of it, the mail goes out again under the same Message-ID, by which mailboxes know it for the same.
 * Throws when the gateway does not take it; the job tries again later.
 */
export async function deliverMessage(delivery: Delivery, id: string): Promise<void> {
  const { env, vault, transport } = delivery;
  const content = await beginAttempt(delivery, id);
  if (!content) return;
  await transport?.send(`<${id}@${new URL(env.publicUrl).hostname}>`, content);
  await delivery.orm.em
    .fork()
    .nativeUpdate(
      Message,
      { id, sentAt: null },
      { sentAt: delivery.clock.now(), ...(env.production && { content: emptyContent(vault) }) },
    );
}

/** Counts the attempt and returns what is to be sent, or undefined if nothing is. */
function beginAttempt({ orm, vault }: Delivery, id: string): Promise<MessageContent | undefined> {
  return orm.em.fork().transactional(async (tx) => {
    const message = await tx.findOne(Message, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!message || message.sentAt) return undefined;
    message.attempts += 1;
    return openContent(vault, message.content);
  });
}

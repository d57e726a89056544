import { LockMode } from '@mikro-orm/postgresql';
import type { Services, Transport } from '../services.js';
import { inSpan, openSpan } from '../shared/spans.js';
import { NotAccepted, RefusedForGood } from './channel.js';
import { channelNamed } from './channels.js';
import { emptyContent, openContent } from './content.js';
import { Message } from './message.entity.js';

export type Delivery = Pick<Services, 'clock' | 'env' | 'log' | 'orm' | 'transports' | 'vault'>;

/**
 * Delivers a message unless it was delivered or deleted before. The gateway is called outside any transaction, so a
 * slow one holds neither row nor connection. If the process ends after the gateway accepted the message and before
 * that is stored, the message goes out again under the same id, which lets the receiver recognise the repetition.
 * Throws when the gateway does not accept it; the job tries again later, but not what it refuses for good.
 */
export async function deliverMessage(delivery: Delivery, id: string): Promise<void> {
  const attempt = await beginAttempt(delivery, id);
  if (!attempt) return;
  const { channel, content, transport } = attempt;
  try {
    if (transport) await inSpan(openSpan(`send ${channel}`), () => transport.deliver(id, content));
  } catch (problem) {
    const failure = problem instanceof NotAccepted ? problem.codes : 'unknown';
    const forGood = problem instanceof RefusedForGood;
    const refused = forGood ? { refusedAt: delivery.clock.now() } : {};
    await delivery.orm.em.fork().nativeUpdate(Message, { id, sentAt: null }, { failure, ...refused });
    if (!forGood) throw problem;
    delivery.log.warn({ message: id, reason: problem.message }, 'message refused for good');
    return;
  }
  const emptied = delivery.env.production ? { content: emptyContent(delivery.vault, id) } : {};
  await delivery.orm.em
    .fork()
    .nativeUpdate(Message, { id, sentAt: null }, { sentAt: delivery.clock.now(), ...emptied });
}

interface Attempt {
  readonly channel: string;
  readonly content: unknown;
  /** Undefined for a channel without a gateway: the outbox page is the delivery. */
  readonly transport: Transport<unknown> | undefined;
}

/** Counts the attempt. Returns undefined if nothing is left to deliver. */
function beginAttempt({ orm, transports, vault }: Delivery, id: string): Promise<Attempt | undefined> {
  return orm.em.fork().transactional(async (tx) => {
    const message = await tx.findOne(Message, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!message || message.sentAt || message.refusedAt) return undefined;
    message.attempts += 1;
    const content = openContent(vault, channelNamed(message.channel), message);
    return content === undefined
      ? undefined
      : { channel: message.channel, content, transport: transports[message.channel] };
  });
}

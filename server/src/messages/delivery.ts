import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import type { Services, Transport } from '../services.js';
import { inSpan, openSpan } from '../shared/spans.js';
import { GatewayShut, NoAnswer, NotAccepted, RefusedForGood } from './channel.js';
import { channelNamed } from './channels.js';
import { emptyContent, openContent } from './content.js';
import { Message } from './message.entity.js';
import { type RefusalHandlers, refuseMessage } from './refusal.js';

export interface Delivery extends Pick<Services, 'clock' | 'env' | 'log' | 'meter' | 'orm' | 'transports' | 'vault'> {
  /** What follows when a gateway refuses a message for good, by the message's text. */
  readonly whenRefused: RefusalHandlers;
}

/**
 * Delivers a message unless it was delivered, refused or deleted before. The gateway is called outside any transaction,
 * so a slow one holds neither row nor connection. If the process ends after the gateway accepted the message and before
 * that is stored, or if there is no answer, the message goes out again under the same id, as long as the gateway
 * recognises the repetition by it; otherwise it counts as refused, as a second one would be worse than none.
 * Throws when the gateway does not accept it; the job tries again later, but not what it refuses for good.
 */
export async function deliverMessage(delivery: Delivery, id: string): Promise<void> {
  const attempt = await beginAttempt(delivery, id);
  if (!attempt) return;
  const { channel, content, transport } = attempt;
  let gatewayId: string | undefined;
  try {
    if (transport) gatewayId = await inSpan(openSpan(`send ${channel}`), () => transport.deliver(id, content));
  } catch (problem) {
    const repeated = await keepFailure(delivery, id, problem, attempt);
    if (repeated) throw problem;
    return;
  }
  delivery.meter.messages.inc({ channel, outcome: 'sent' });
  const emptied = delivery.env.production ? { content: emptyContent(delivery.vault, id) } : {};
  await delivery.orm.em
    .fork()
    .nativeUpdate(
      Message,
      { id, sentAt: null },
      { sentAt: delivery.clock.now(), gatewayId, handedOverAt: null, ...emptied },
    );
}

/** Stores why an attempt failed. Returns whether the message is to be tried again. */
async function keepFailure(
  delivery: Delivery,
  id: string,
  problem: unknown,
  { channel, shortLived, transport }: Attempt,
): Promise<boolean> {
  const failure = problem instanceof NotAccepted ? problem.codes : 'unknown';
  const unknownOutcome = !(problem instanceof NotAccepted) || problem instanceof NoAnswer;
  const forGood =
    problem instanceof RefusedForGood ||
    // A person waits for it, and is served better by asking again once the gateway sends.
    (problem instanceof GatewayShut && shortLived) ||
    (unknownOutcome && transport?.recognisesRepetitionForMs === 0);
  await delivery.orm.em.fork().transactional(async (tx) => {
    if (forGood) await refuseMessage(tx, delivery, id, failure);
    else {
      const handedOver = unknownOutcome ? {} : { handedOverAt: null };
      await tx.nativeUpdate(Message, { id, sentAt: null }, { failure, ...handedOver });
    }
  });
  delivery.meter.messages.inc({ channel, outcome: forGood ? 'refused' : 'failed' });
  if (forGood) {
    const reason = problem instanceof Error ? problem.message : 'unknown';
    delivery.log.warn({ message: id, reason }, 'message refused for good');
  }
  return !forGood;
}

interface Attempt {
  readonly channel: string;
  /** Whether it is of use for some time only. */
  readonly shortLived: boolean;
  readonly content: unknown;
  /** Undefined for a channel without a gateway: the outbox page is the delivery. */
  readonly transport: Transport<unknown> | undefined;
}

/** Counts the attempt, and notes that the message may reach the gateway. Returns undefined if nothing is left to deliver. */
function beginAttempt(delivery: Delivery, id: string): Promise<Attempt | undefined> {
  const { clock, orm, transports, vault } = delivery;
  return orm.em.fork().transactional(async (tx: EntityManager) => {
    const message = await tx.findOne(Message, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!message || message.sentAt || message.refusedAt) return undefined;
    const now = clock.now();
    const transport = transports[message.channel];
    const dead = deadCause(message, transport, now);
    if (dead) {
      await refuseMessage(tx, delivery, id, dead);
      return undefined;
    }
    message.attempts += 1;
    message.handedOverAt ??= now;
    const content = openContent(vault, channelNamed(message.channel), message);
    if (content === undefined) return undefined;
    return { channel: message.channel, shortLived: message.until != null, content, transport };
  });
}

/** Why a message is not tried again, if so. */
function deadCause(message: Message, transport: Transport<unknown> | undefined, now: Date): string | undefined {
  if (message.until && message.until <= now) return 'EXPIRED';
  const { handedOverAt } = message;
  if (!handedOverAt || !transport) return undefined;
  // Another attempt may be under way or was cut off: the gateway may have the message.
  return now.getTime() - handedOverAt.getTime() >= transport.recognisesRepetitionForMs ? 'NO_ANSWER' : undefined;
}

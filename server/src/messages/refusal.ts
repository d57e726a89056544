import type { EntityManager } from '@mikro-orm/postgresql';
import type { Services } from '../services.js';
import { Message } from './message.entity.js';

/** A message that its gateway refused for good, or that it reported as not delivered. */
export interface RefusedMessage {
  readonly id: string;
  /** When it was written. */
  readonly createdAt: Date;
}

export type RefusalServices = Pick<Services, 'clock' | 'env' | 'vault'>;

/** Acts in the transaction that stores the refusal; once for each message. */
export type RefusalHandler = (tx: EntityManager, services: RefusalServices, message: RefusedMessage) => Promise<void>;

/** By the name of the text (`template`) that the message was written from. */
export type RefusalHandlers = Readonly<Partial<Record<string, RefusalHandler>>>;

interface Refusing extends RefusalServices {
  readonly whenRefused: RefusalHandlers;
}

/** Stores that a message is not tried any more, and lets its sender act on it. @param failure codes; nothing personal */
export async function refuseMessage(tx: EntityManager, services: Refusing, id: string, failure: string): Promise<void> {
  const message = await tx.findOne(Message, { id }, { refresh: true });
  if (!message || message.sentAt || message.refusedAt) return;
  const refusedAt = services.clock.now();
  const changed = await tx.nativeUpdate(Message, { id, sentAt: null, refusedAt: null }, { refusedAt, failure });
  if (changed > 0) await services.whenRefused[message.template]?.(tx, services, message);
}

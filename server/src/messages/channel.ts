import type { GenericSchema } from 'valibot';
import type { Env } from '../env.js';
import type { Transport } from '../services.js';

/** A way to reach a person: how its messages are checked, handed over, tried again and shown. */
export interface Channel<Name extends string, Queue extends `deliver-${string}`, Content> {
  /** As stored with each message. */
  readonly name: Name;
  /** The queue of its deliveries: a channel whose gateway is slow or down does not hold up the others. */
  readonly queue: Queue;
  readonly retries: Retries;
  /** The limit of concurrent deliveries on one node, and of deliveries a second. */
  readonly deliveriesAtOnce: number;
  /** Checks stored content, which an earlier version of the server may have written. */
  readonly content: GenericSchema<Content>;
  /** Address of the gateway that the settings name. Without one, messages appear on the outbox page only. */
  gatewayUrl(env: Env): string | undefined;
  openTransport(gatewayUrl: string, env: Env): Transport<Content>;
  /** How the outbox page shows a message. */
  preview(content: Content): Preview;
  /** The recipient as staff may see it. */
  maskRecipient(recipient: string): string;
}

/** How long a gateway that fails is tried again, ever more rarely. */
export interface Retries {
  readonly limit: number;
  readonly firstDelaySeconds: number;
  readonly maxDelaySeconds: number;
}

export interface Preview {
  readonly recipient: string;
  readonly title: string;
  readonly text: string;
  /** For a channel whose messages have a form of their own. */
  readonly html?: string;
  /** What is attached, drawn when it is asked for. */
  readonly attachment?: { readonly fileName: string; readonly draw: () => Promise<Buffer | undefined> };
}

/** Gives a channel its exact types. */
export function defineChannel<const Name extends string, const Queue extends `deliver-${string}`, Content>(
  channel: Channel<Name, Queue, Content>,
): Channel<Name, Queue, Content> {
  return channel;
}

/** Thrown by a connection when the gateway does not accept a message. */
export class NotAccepted extends Error {
  /** @param codes what the gateway answered, without anything personal */
  constructor(
    message: string,
    readonly codes = 'unknown',
  ) {
    super(message);
  }
}

/** Thrown when a gateway sends nothing at present: no points left, or the account is closed. */
export class GatewayShut extends NotAccepted {}

/** Thrown when the gateway gave no answer: it may have the message all the same. */
export class NoAnswer extends NotAccepted {}

/** Thrown when the gateway refuses a message for good, for instance because the address does not exist. */
export class RefusedForGood extends NotAccepted {}

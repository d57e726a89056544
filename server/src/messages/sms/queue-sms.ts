import type { EntityManager } from '@mikro-orm/postgresql';
import type { Env } from '../../env.js';
import { isMobile } from '../../shared/phone-numbers.js';
import { type Outbox, queueMessage } from '../outbox.js';
import type { Sms } from './sms-text.js';

/** The services that writing a text message needs. */
export interface SmsOutbox extends Outbox {
  readonly env: Pick<Env, 'publicUrl'>;
}

/**
 * Writes a text message into the outbox, as {@link queueMessage} does, and returns its id. Take its caps before (caps.ts).
 * @param until when it is of no more use: it is not sent from then on
 * @throws for a number that is no mobile number of Taiwan (R-TEL-5)
 */
export async function queueSms(
  em: EntityManager,
  outbox: SmsOutbox,
  sms: Sms,
  now: Date,
  until?: Date,
): Promise<string> {
  const { to, language, template, urgent } = sms;
  if (!isMobile(to)) throw new Error('A text message goes to a mobile number of Taiwan only.');
  const content = { to, language, text: sms.write(outbox.env.publicUrl) };
  return queueMessage(em, outbox, { channel: 'SMS', template, content, urgent, until }, now);
}

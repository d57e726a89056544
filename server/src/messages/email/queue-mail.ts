import type { EntityManager } from '@mikro-orm/postgresql';
import type { Env } from '../../env.js';
import { type Outbox, queueMessage } from '../outbox.js';
import { renderMail } from './layout.js';
import type { Mail } from './letter.js';

/** The services that writing a mail needs. */
export interface MailOutbox extends Outbox {
  readonly env: Pick<Env, 'publicUrl'>;
}

/** Writes a mail into the outbox, as {@link queueMessage} does. */
export async function queueMail(em: EntityManager, outbox: MailOutbox, mail: Mail, now: Date): Promise<void> {
  const { to, language, template, urgent } = mail;
  const content = { to, language, ...renderMail(mail, outbox.env.publicUrl) };
  await queueMessage(em, outbox, { channel: 'EMAIL', template, content, urgent }, now);
}

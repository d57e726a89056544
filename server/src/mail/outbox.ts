import type { EntityManager } from '@mikro-orm/postgresql';
import type { Vault } from '../access/vault.js';
import type { Env } from '../env.js';
import type { Jobs } from '../services.js';
import { newId } from '../shared/ids.js';
import { sealContent } from './content.js';
import { renderMail } from './layout.js';
import type { Mail } from './mail.js';
import { Message } from './message.entity.js';

/** What writing a mail needs of the services. */
export interface Outbox {
  readonly env: Pick<Env, 'publicUrl'>;
  readonly vault: Vault;
  readonly jobs: Pick<Jobs, 'send'>;
}

/**
 * Writes a mail and the job that delivers it into the caller's transaction: both come to be with what they tell of, or
 * not at all. Never waits for the mail gateway. Throws outside a transaction.
 */
export async function queueMail(em: EntityManager, outbox: Outbox, mail: Mail, now: Date): Promise<void> {
  const id = newId();
  const { to, language, template } = mail;
  const content = sealContent(outbox.vault, { to, language, ...renderMail(mail, outbox.env.publicUrl) });
  em.create(Message, { id, channel: 'EMAIL', template, content, createdAt: now, attempts: 0 });
  await outbox.jobs.send(em, 'deliver-message', { id });
}

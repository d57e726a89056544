import { maskEmail } from '../../access/masking.js';
import { defineChannel } from '../channel.js';
import { MailContent } from './content.js';
import { openMailTransport } from './transport.js';

const HOUR_S = 3600;

export const email = defineChannel({
  name: 'EMAIL',
  // Named when there was no other channel; jobs of earlier versions may wait in it.
  queue: 'deliver-message',
  // A gateway that is down is tried again for about a week.
  retries: { limit: 200, firstDelaySeconds: 15, maxDelaySeconds: HOUR_S },
  deliveriesAtOnce: 10,
  content: MailContent,
  gatewayUrl: ({ smtpUrl }) => smtpUrl,
  openTransport: openMailTransport,
  preview: ({ to, subject, text, html }) => ({ recipient: to, title: subject, text, html }),
  maskRecipient: maskEmail,
});

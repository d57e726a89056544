import { maskEmail } from '../../access/masking.js';
import { defineChannel } from '../channel.js';
import { MailContent } from './content.js';
import { letterPdf } from './letter-pdf.js';
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
  preview: (content) => ({
    ...{ recipient: content.to, title: content.subject, text: content.text, html: content.html },
    ...(content.enclosed && {
      attachment: { fileName: content.enclosed.fileName, draw: () => letterPdf(content) },
    }),
  }),
  maskRecipient: (address) => maskEmail(address),
});

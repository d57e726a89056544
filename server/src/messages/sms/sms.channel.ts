import { maskPhone } from '../../access/masking.js';
import { defineChannel } from '../channel.js';
import { SmsContent } from './content.js';

export const sms = defineChannel({
  name: 'SMS',
  queue: 'deliver-sms',
  // A gateway that is down is tried again for about a week.
  retries: { limit: 2_100, firstDelaySeconds: 10, maxDelaySeconds: 300 },
  deliveriesAtOnce: 30,
  content: SmsContent,
  gatewayUrl: () => undefined,
  openTransport: () => {
    throw new Error('There is no gateway for text messages.');
  },
  preview: ({ to, text }) => ({ recipient: to, title: 'SMS 簡訊', text }),
  maskRecipient: maskPhone,
});

import { maskPhone } from '../../access/masking.js';
import { defineChannel } from '../channel.js';
import { SmsContent } from './content.js';
import { openSmsTransport } from './gateways.js';

export const sms = defineChannel({
  name: 'SMS',
  queue: 'deliver-sms',
  // A gateway that is down is tried again for about a week.
  retries: { limit: 2_100, firstDelaySeconds: 10, maxDelaySeconds: 300 },
  // Gateways allow few connections of one account.
  deliveriesAtOnce: 12,
  content: SmsContent,
  gatewayUrl: ({ smsGateway }) => smsGateway?.url,
  openTransport: openSmsTransport,
  preview: ({ to, text }) => ({ recipient: to, title: 'SMS 簡訊', text }),
  maskRecipient: maskPhone,
});

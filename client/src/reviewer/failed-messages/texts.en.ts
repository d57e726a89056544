import type { Translation } from '../../lib/text-types';
import type { failedMessages as zh } from './texts.zh-Hant';

export const failedMessages: Translation<typeof zh> = {
  title: 'Undelivered messages',
  description:
    'Mails and text messages that the gateway refused, that were tried for a week in vain, or that did not reach their phone. Each that can be tried again counts until it is decided on.',
  empty: 'No messages in this state',
  missing: 'There is no such mail',
  missingHint: 'The address may be wrong, or the mail is no longer kept.',
  backToList: 'Back to the undelivered mails',
  facts: 'Mail',
  emptied: 'Content deleted',
  reasonHint: 'The reason stays in the history of the mail.',
  field: {
    subject: 'Subject',
    recipient: 'Recipient',
    createdAt: 'Written',
    cause: 'Cause',
    attempts: 'Attempts',
    state: 'State',
    reason: 'Reason',
  },
  state: {
    FAILED: 'Undelivered',
    GIVEN_UP: 'Given up',
    TRIED_AGAIN: 'On its way again',
    DELIVERED: 'Delivered',
    UNDELIVERED: 'Phone not reached',
  },
  cause: {
    refused: { EMAIL: 'Refused by the mail gateway', SMS: 'Refused by the gateway for text messages' },
    undelivered: 'Accepted by the gateway, but the phone was not reached',
    unreachable: 'Not delivered within a week',
    withCodes: '{{cause}} ({{codes}})',
  },
  decided: {
    TRIED_AGAIN: 'It is being sent again, for a week at most. If that fails, it comes back.',
    UNDELIVERED: 'The gateway reports that the phone was not reached. It cannot be sent again.',
    DELIVERED: 'It was delivered. There is nothing to decide.',
  },
  actions: 'Decide',
  action: {
    retry: {
      hint: 'Once the mailbox or its domain is mended, send it again.',
      button: 'Send again',
      title: 'Send this mail again?',
      body: 'It goes out at once. A one-time link in it may have expired; the recipient can ask for another.',
      done: 'The mail is on its way',
    },
    giveUp: {
      hint: 'Give it up if it need not arrive. It can still be sent again later.',
      button: 'Give up',
      title: 'Give this mail up?',
      body: 'It is not sent any more, and the recipient will not know of it.',
      done: 'The mail is given up',
    },
  },
};

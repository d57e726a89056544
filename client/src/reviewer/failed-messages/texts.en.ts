import type { Translation } from '../../lib/text-types';
import type { failedMessages as zh } from './texts.zh-Hant';

export const failedMessages: Translation<typeof zh> = {
  title: 'Undelivered messages',
  description:
    'Mails and text messages that the gateway refused, that were tried for a week in vain, or that did not reach their phone. Each that can be tried again counts until it is decided on.',
  empty: 'No messages in this state',
  missing: 'There is no such message',
  missingHint: 'The address may be wrong, or the message is no longer kept.',
  backToList: 'Back to the undelivered messages',
  facts: 'Message',
  emptied: 'Content deleted',
  reasonHint: 'The reason stays in the history of the message.',
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
      hint: 'Once the mailbox, its domain or the account for text messages is mended, send it again. A code that is past its time, used or replaced is not sent again: the holder gets another.',
      button: 'Send again',
      title: 'Send this message again?',
      body: 'It goes out at once. A one-time link in it may have expired; the recipient can ask for another.',
      done: 'The message is on its way',
    },
    giveUp: {
      hint: 'Give it up if it need not arrive. It can still be sent again later.',
      button: 'Give up',
      title: 'Give this message up?',
      body: 'It is not sent any more, and the recipient will not know of it.',
      done: 'The message is given up',
    },
  },
};

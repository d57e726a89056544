import type { Translation } from '../../lib/text-types';
import type { overview as zhHant } from './texts.zh-Hant';

export const overview: Translation<typeof zhHant> = {
  gates: { title: 'Gates', all: 'Health of gates', empty: 'No gate is open', count: 'Gates: {{count}}' },
  toDo: {
    title: 'To be seen to',
    empty: 'Nothing is to be seen to',
    failedMessages: 'Undelivered messages',
    neverSignedIn: 'Accounts that never signed in',
    signedInLongAgo: 'Accounts not signed in for 90 days',
  },
  tokens: {
    title: 'Access tokens that expire within 30 days',
    empty: 'No access token expires soon',
    replaced: 'There is one that expires later',
  },
  jobs: { title: 'Jobs that failed in the last 7 days', empty: 'No job has failed', count: 'Failures: {{count}}' },
};

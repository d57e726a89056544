import type { Translation } from '../../lib/text-types';
import type { work as zhHant } from './texts.zh-Hant';

export const work: Translation<typeof zhHant> = {
  takeOver: {
    key: 'Take over a case that a colleague works on',
    button: 'Take over',
    title: 'Take this case over?',
    body: '{{by}} is working on this case (until {{time}}). Once you take it over you decide on it, and your colleague is told so.',
    confirm: 'Take over',
  },
  waiting: {
    days: 'Waiting {{count}} days',
    days_one: 'Waiting {{count}} day',
    hours: 'Waiting {{count}} hours',
    hours_one: 'Waiting {{count}} hour',
    now: 'Just sent',
  },
  lastOne: 'That was the last one of this list',
  queue: { label: 'Review queue', total: '{{count}} cases', total_one: '{{count}} case', list: 'List' },
  title: 'Work queue',
  description: 'Every case that waits for a decision, the oldest first.',
  kind: { REGISTRATION: 'Account request', CERTIFICATE: 'Company certificate', APPLICATION: 'Application' },
  tab: {
    ALL: 'All',
    REGISTRATION: 'Account requests',
    CERTIFICATE: 'Company certificates',
    APPLICATION: 'Applications',
  },
  itemsWaiting: '{{steps}}: {{count}} waiting',
  and: ', ',
  withCertificate: 'with a certificate',
  field: {
    company: 'Company',
    kind: 'Kind',
    number: 'Number',
    filedBy: 'Sent by',
    waiting: 'Waiting',
    claim: 'In work',
  },
  claimState: { FREE: 'Nobody', MINE: 'By me', OTHERS: 'By a colleague' },
  claim: { mine: 'You', others: '{{by}} until {{time}}', submittedByViewer: 'Sent by you' },
  filter: { company: 'Company name or number', companyHint: 'Part of the name, or start of the number' },
  empty: 'Nothing is waiting for a decision',
  emptyHint: 'New cases appear here; the list is read again every minute.',
  own: { title: 'You sent this in yourself', body: 'To be fair, another reviewer has to decide on it.' },
  held: {
    title: '{{by}} is working on this (until {{time}})',
    body: 'Go on with another case, or take this one over.',
    lostTitle: '{{by}} has taken this over (until {{time}})',
    lostBody: 'What you have typed is kept, but cannot be sent now.',
  },
};

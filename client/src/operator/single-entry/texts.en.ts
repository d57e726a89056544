import type { Translation } from '../../lib/text-types';
import type { singleEntry as zh } from './texts.zh-Hant';

export const singleEntry: Translation<typeof zh> = {
  new: '+ New application',
  empty: 'No single-entry passes yet',
  emptyHint: 'Passes stand here once an application is submitted.',
  notices: {
    passport: 'A copy of the passport must be attached.',
    limit: 'At most 3 passes per passport number and month.',
    suspension:
      'If a spot check finds no copy of a passport, the company is suspended: no foreign single-entry passes for one week.',
    gates: 'It takes ten minutes until the gates know a pass. Please wait ten minutes after issue before going there.',
  },
  people: {
    period: 'Validity',
    periodHint: '24 hours from the moment of submission.',
  },
  submitted: {
    issued: '{{count}} passes issued.',
    issued_one: '{{count}} pass issued.',
    wait: 'Please wait ten minutes before going to a gate',
    ready: 'The gates know the passes',
    gates: 'Usable at gates from {{time}}',
    until: 'Valid to {{time}}',
    print: 'Print passes',
  },
  application: { print: 'Print all passes' },
  timeline: {
    issued: '{{count}} passes issued',
    issued_one: '{{count}} pass issued',
    gateReady: 'Known at the gates',
    willBeGateReady: 'Will be known at the gates',
    expired: 'Expired',
    willExpire: 'Will expire',
  },
};

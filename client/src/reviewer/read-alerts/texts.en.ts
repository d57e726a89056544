import type { Translation } from '../../lib/text-types';
import type { readAlerts as zhHant } from './texts.zh-Hant';

export const readAlerts: Translation<typeof zhHant> = {
  title: 'Unusual reading',
  description:
    'Accounts that read whole ID numbers in an unusual way. They are looked for every hour; an account is reported once a day for each rule.',
  tab: { OPEN: 'To be looked at', LOOKED_AT: 'Looked at' },
  empty: { OPEN: 'No unusual reading to look at', LOOKED_AT: 'None has been looked at yet' },
  field: {
    day: 'Day',
    by: 'Who',
    account: 'Account',
    rule: 'What',
    measured: 'Number',
    allowed: 'Limit',
    foundAt: 'Found',
    reads: 'Read log',
    state: 'What came of it',
    lookedAt: 'Looked at',
    lookedAtBy: 'Looked at by',
  },
  rule: {
    MANY_PEOPLE: 'Many people within an hour',
    FAR_ABOVE_USUAL: 'Far more than usual',
    AT_NIGHT: 'At night',
    NUMBERS_NOT_FOUND: 'Numbers not found',
  },
  measured: {
    MANY_PEOPLE: '{{measured}} people within an hour (more than {{allowed}} are reported)',
    FAR_ABOVE_USUAL: '{{measured}} people on that day (of this account, more than {{allowed}} are reported)',
    AT_NIGHT:
      '{{measured}} people between 22:00 and 06:00 (more than {{allowed}} are reported), not usually at work then',
    NUMBERS_NOT_FOUND: '{{measured}} numbers in a row not found or wrong (more than {{allowed}} are reported)',
  },
  reads: 'Show',
  readsOf: 'Show what {{account}} read on {{day}}',
  lookAt: 'Note what came of it',
  lookAtOf: 'Note what came of it: {{account}}, {{day}}',
  mine: 'This is your account; another administrator looks at it',
  remark: 'What came of it',
  remarkHint:
    'For example the reason that the person and their superior gave. It cannot be changed; no ID numbers please.',
  submit: 'Save the note',
  done: 'Noted',
};

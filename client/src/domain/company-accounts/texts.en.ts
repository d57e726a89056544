import type { Translation } from '../../lib/text-types';
import type { companyAccounts as zhHant } from './texts.zh-Hant';

export const companyAccounts: Translation<typeof zhHant> = {
  title: 'Accounts of the company',
  empty: 'No accounts',
  you: '(you)',
  shared: 'Shared account',
  noCompany: 'No company yet',
  and: ', ',
  field: {
    personName: 'Name and account',
    company: 'Company',
    rights: 'Rights',
    lastSignInAt: 'Last sign-in',
    state: 'State',
    filed: 'Applications',
    actions: 'Actions',
  },
  right: { administrator: 'administrator', reading: 'company reading right', own: 'reads own applications only' },
  state: { PENDING: 'Waiting for review', UNVERIFIED: 'E-mail not verified', ACTIVE: 'In use', ENDED: 'Ended' },
  filed: 'See what was submitted',
  ended: 'Reason: {{reason}}',
  endedByStaff: 'Ended by the port company. Reason: {{reason}}',
  reason: 'Reason',
  reasonHint: 'It is kept on record, and mailed to the user and the other administrators.',
  done: 'Done: {{name}} ({{account}})',
  action: {
    END: {
      button: 'End',
      title: 'End the account of {{name}}',
      body: 'The account {{account}} is signed out at once and cannot sign in any more. People, applications, drafts and passes stay with the company; shared accounts bound to it cannot act through it until it is restored.',
      confirm: 'End the account',
    },
    RESTORE: {
      button: 'Restore',
      title: 'Restore the account of {{name}}',
      body: 'The account {{account}} can sign in again, with the rights it had.',
      confirm: 'Restore the account',
    },
    GIVE_ADMINISTRATOR: {
      button: 'Make administrator',
      title: 'Make {{name}} an administrator',
      body: 'The account {{account}} may end and restore the accounts of colleagues, give rights and refuse registrations.',
      confirm: 'Make administrator',
    },
    TAKE_ADMINISTRATOR: {
      button: 'Remove as administrator',
      title: 'Remove {{name}} as an administrator',
      body: 'The account {{account}} no longer manages accounts of the company; all else stays.',
      confirm: 'Remove as administrator',
    },
    GIVE_READING_RIGHT: {
      button: 'Give reading right',
      title: 'Give {{name}} the company reading right',
      body: 'The account {{account}} may read all people, applications and passes of the company.',
      confirm: 'Give the right',
    },
    TAKE_READING_RIGHT: {
      button: 'Take reading right',
      title: 'Take the company reading right from {{name}}',
      body: 'The account {{account}} reads only what it entered and applied for; everything else is masked.',
      confirm: 'Take the right',
    },
    CORRECT_EMAIL: { button: 'Correct e-mail' },
  },
};

import type { Translation } from '../../lib/text-types';
import type { staff as zhHant } from './texts.zh-Hant';

export const staff: Translation<typeof zhHant> = {
  title: 'Staff accounts',
  description: 'Accounts of staff and analysts of the port company: invite, give roles and branches, disable.',
  account: 'Staff account',
  facts: 'Account',
  actions: 'What can be done',
  empty: 'No staff accounts',
  missing: 'There is no such staff account',
  missingHint: 'The address may be wrong.',
  backToList: 'Back to the staff accounts',
  you: '(you)',
  self: 'This is your own account. Password and second factor are changed under "My account".',
  field: {
    personName: 'Name',
    accountName: 'Account name',
    kind: 'Kind of account',
    email: 'E-mail',
    language: 'Language of mails and screens',
    state: 'State',
    lastSignIn: 'Last sign-in',
    since: 'Made',
    disabledAt: 'Disabled',
  },
  kind: { STAFF: 'Staff', ANALYST: 'Analyst' },
  kindHint: {
    STAFF: 'Reviews, checks for the police or administers, as the roles say.',
    ANALYST: 'Queries the passes of all companies; names and ID numbers are always masked. Has no roles and branches.',
  },
  roleHint: {
    REVIEWER:
      'Decides on accounts and certificates, spot-checks single-entry passes, lifts suspensions; reads the data of the branches in clear.',
    POLICE_CHECK:
      'The second step of an application, by another person than the review; reads the data of the branches in clear.',
    ADMINISTRATOR:
      'Invites staff, gives roles and branches, disables accounts, sees who read ID numbers; cannot change their own rights.',
  },
  branchesHint: 'Reviewers and police need at least one; for administrators alone none is needed.',
  lastSignIn: { NEVER: 'Never', LONG_AGO: 'Over 90 days ago' },
  state: { ACTIVE: 'In use', INVITED: 'Invited', DISABLED: 'Disabled' },
  count: { INVITED: 'Invited, without a password yet', ACTIVE: 'In use', DISABLED: 'Disabled' },
  filter: { search: 'Name, account or e-mail' },
  invite: {
    title: 'Invite staff',
    description: 'A link to set the password is mailed; with a password they can sign in.',
    accountNameHint:
      '4 to 30 letters, digits or . _ - to sign in with. A name that begins with reviewer-, police-, analyst-, staff- or tipc- cannot be found out by the public registration.',
    emailHint: 'The link that sets the password goes here and is good for 3 days.',
    submit: 'Send the invitation',
  },
  invited: {
    title: 'The invitation is sent',
    done: 'The account "{{name}}" is made',
    notYet: 'Until they have set a password they cannot sign in; the state is "Invited".',
    next: 'What happens next',
    mail: 'A mail has gone to {{email}}. The link in it is good for 3 days and works once.',
    password: 'They open the link, set a password and can sign in to the review system.',
    secondFactor:
      'After their first sign-in they set up a second factor; where it is required they are led to it at once.',
    resend:
      'If nothing arrives or the link has expired, send the invitation again from the account. The link before it ends.',
    open: 'Open the account of {{name}}',
    another: 'Invite another',
  },
  rights: {
    title: 'Roles and branches',
    hint: 'They hold as soon as they are saved: from the next thing this person does, without a new sign-in.',
    submit: 'Save roles and branches',
    saved: 'Roles and branches are saved',
  },
  conflict: {
    title: 'This account has just been changed; your change is not saved',
    became: '{{before}} became {{after}}',
    none: 'Roles, branches and state are as they were. A password or personal data may have been changed.',
    again: 'Below is the latest, with what you ticked on top. Look at it before you send anything again.',
  },
  disable: { reason: 'Reason', reasonHint: 'It is kept in the history, which administrators see, and is not mailed.' },
  action: {
    failed: 'This was not done',
    disable: {
      hint: 'When someone leaves, moves on, or the account may have been compromised. At once; it can be enabled again.',
      button: 'Disable account',
      title: 'Disable the account of {{name}}?',
      body: 'They are signed out everywhere at once. Access tokens and mailed links end, and cases they work on are free for others.',
      confirm: 'Disable account',
      done: 'The account of {{name}} is disabled',
    },
    enable: {
      hint: 'Enabled again, it has the roles and branches of before.',
      button: 'Enable account',
      title: 'Enable the account of {{name}}?',
      body: 'They can sign in again at once with the password of before, with the roles and branches of before.',
      confirm: 'Enable account',
      done: 'The account of {{name}} is enabled',
    },
    resend: {
      hint: 'When the mail did not arrive, or the link has expired.',
      button: 'Send invitation again',
      title: 'Send the invitation to {{name}} again?',
      body: 'A new link goes to {{email}}, good for 3 days. The link before it ends at once.',
      confirm: 'Send again',
      done: 'The invitation is sent again to {{email}}',
    },
    reset: {
      hint: 'When someone has lost the phone and the recovery codes. Make sure first that it is they who ask.',
      button: 'Reset second factor',
      title: 'Reset the second factor of {{name}}?',
      body: 'They are signed out at once. Phone and recovery codes end, and the password alone lets them in to set it up anew. Make sure that it is they who ask; {{email}} is told by mail.',
      confirm: 'Reset second factor',
      done: 'The second factor of {{name}} is reset',
    },
  },
};

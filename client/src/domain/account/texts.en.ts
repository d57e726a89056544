import type { Translation } from '../../lib/text-types';
import type { account as zh } from './texts.zh-Hant';

export const account: Translation<typeof zh> = {
  title: 'My account',
  data: 'Account data',
  accountName: 'Account name',
  kindLabel: 'Kind of account',
  kind: { GENERAL: 'General', SHARED: 'Shared', STAFF: 'Staff', ANALYST: 'Analyst', GATE: 'Gate' },
  company: 'Company',
  administrator: 'Administrator of the company',
  yes: 'Yes',
  no: 'No',
  email: 'E-mail',
  emailNote: 'Verified',
  personName: 'Name',
  personNameHint: 'A natural person, not the name of the company.',
  mobile: 'Mobile number',
  mobileHint: 'Example: 0912345678',
  language: 'Language',
  languageHint: 'Of the screens after signing in, and of the mails.',
  saved: 'Your account is saved',
  changePassword: 'Change password',
  changePasswordHint: 'All other devices are then signed out.',
  currentPassword: 'Current password',
  newPassword: 'New password',
  passwordHint:
    '8 to 128 characters. Not a common, repeated or sequential one, and without the name of the account or company.',
  passwordAgain: 'New password again',
  passwordChanged: 'Your password is changed',
  passwordChangedBody: 'Other devices are signed out, and a notice was mailed to you.',
};

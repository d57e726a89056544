import type { Translation } from '../../lib/text-types';
import type { session as zhHant } from './texts.zh-Hant';

export const session: Translation<typeof zhHant> = {
  signIn: 'Sign in',
  signOut: 'Sign out',
  accountName: 'Account name',
  password: 'Password',
  rememberMe: 'Remember me',
  rememberMeHint: 'No new sign-in if you come back within three days, for up to 14 days. Not on a shared computer.',
  signedOut: 'You are signed out.',
  needed: 'Please sign in first; you will then be taken to the page you asked for.',
  lockHint: 'After 5 wrong passwords in a row the account is locked for 15 minutes.',
  unreachable: 'No connection',
  repeating: 'The system is not answering. What you sent is being sent again; please keep this page open.',
  ended: 'You are signed out. Please sign in again',
  endedHint: 'You will come back to this page, and what you have typed is kept.',
  otherAccount: 'Use another account',
  lapsed: 'Signing in was not completed. Please sign in again.',
  code: {
    title: 'Enter the code',
    hint: 'The password of "{{name}}" is right; one step is left. Enter the code by {{time}}, or you have to sign in again.',
  },
  setUp: {
    title: 'Set up a second factor',
    hint: '"{{name}}" reads personal data, so signing in takes a code from your phone beside the password. You can start work once this is set up. It takes about 3 minutes.',
  },
};

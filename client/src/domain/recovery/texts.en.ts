import type { Translation } from '../../lib/text-types';
import type { recovery as zh } from './texts.zh-Hant';

export const recovery: Translation<typeof zh> = {
  email: 'E-mail',
  emailHint: 'The address of this account.',
  sent: 'Please check your mail',
  notArrived: 'Nothing after some minutes? Look into the spam folder, and check that you typed what the account has.',
  toSignIn: 'Go to sign-in',
  account: {
    link: 'Forgot account name',
    body: 'Give your e-mail address, and the account names that use it will be mailed to you.',
    submit: 'Send account name',
    sent: 'If {{email}} has an account, its name will be mailed to this address.',
  },
  password: {
    link: 'Forgot password',
    body: 'Give your account name and e-mail address, and a link for a new password will be mailed to you.',
    submit: 'Send link',
    sent: 'If the account and {{email}} belong together, a link for a new password will be mailed to this address. It works once, within an hour.',
  },
  reset: {
    title: 'New password',
    submit: 'Set new password',
    done: 'Your password is changed',
    doneBody: 'All devices are signed out. Sign in with the new password.',
    again: 'Ask for another link. It works once, within an hour.',
  },
  set: {
    title: 'Set your password',
    body: 'If you were invited, choose the password to sign in to the review system with. If you forgot yours, choose a new one.',
    done: 'Your password is set',
    again:
      'The link of an invitation is good for 3 days, that for a forgotten password for an hour; each works once. Have another one mailed by "Forgot password", or ask an administrator to send the invitation again.',
  },
  verify: {
    title: 'Verify your e-mail address',
    body: 'Press the button to verify your e-mail address; then you can sign in.',
    submit: 'Verify e-mail address',
    done: 'Your e-mail address is verified',
    doneBody: 'You can now sign in with the account {{accountName}}.',
    again:
      'Give the e-mail address of your registration to have another link mailed. If you have verified it already, just sign in.',
  },
  resend: {
    link: 'Resend verification mail',
    title: 'Resend the verification mail',
    body: 'After approval, an account can sign in once its e-mail address is verified. The link works once, within 24 hours.',
    submit: 'Send verification mail',
    sent: 'If {{email}} has an approved account that is not verified yet, the link will be mailed to this address.',
  },
};

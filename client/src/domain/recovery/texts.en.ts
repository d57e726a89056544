import type { Translation } from '../../lib/text-types';
import type { recovery as zhHant } from './texts.zh-Hant';

export const recovery: Translation<typeof zhHant> = {
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
    doneBody: 'All devices are signed out. Sign in with the new password.',
  },
};

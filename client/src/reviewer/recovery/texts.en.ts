import type { Translation } from '../../lib/text-types';
import type { passwordReset as zhHant } from './texts.zh-Hant';

export const passwordReset: Translation<typeof zhHant> = {
  title: 'Set your password',
  body: 'If you were invited, choose the password to sign in to the review system with. If you forgot yours, choose a new one.',
  done: 'Your password is set',
  again:
    'The link of an invitation is good for 3 days, that for a forgotten password for an hour; each works once. Have another one mailed by "Forgot password", or ask an administrator to send the invitation again.',
};

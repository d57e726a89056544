import type { Translation } from '../../lib/text-types';
import type { emailVerification as zhHant } from './texts.zh-Hant';

export const emailVerification: Translation<typeof zhHant> = {
  verify: {
    title: 'Verify your e-mail address',
    body: 'Press the button to verify your e-mail address; then you can sign in.',
    submit: 'Verify e-mail address',
    done: 'Your e-mail address is verified',
    doneBody: 'You can now sign in with the account {{accountName}}.',
    again:
      'Give the e-mail address of your registration to have another link mailed. If you have verified it already, just sign in.',
  },
  confirm: {
    title: 'Change the e-mail address',
    body: 'Press the button to have the mails of your account sent to the mailbox in which you got the link.',
    submit: 'Confirm the change',
    done: 'Your e-mail address is changed',
    doneBody: 'The mails of the account {{accountName}} go to this mailbox from now on.',
    again: 'Sign in and ask for the change once more on your account page.',
  },
  resend: {
    title: 'Resend the verification mail',
    body: 'After approval, an account can sign in once its e-mail address is verified. The link works once, within 24 hours.',
    submit: 'Send verification mail',
    sent: 'If {{email}} has an approved account that is not verified yet, the link will be mailed to this address.',
  },
};

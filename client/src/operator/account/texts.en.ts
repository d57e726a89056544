import type { Translation } from '../../lib/text-types';
import type { emailChange as zhHant } from './texts.zh-Hant';

export const emailChange: Translation<typeof zhHant> = {
  title: 'Change the e-mail address',
  hint: 'A link is mailed to the new address; the present one counts until it is used, and is notified.',
  submit: 'Send the link',
  email: 'New e-mail address',
  sent: 'The link will be mailed to {{email}}',
  pending: 'Waiting for {{email}} to be confirmed',
  pendingBody: 'Please open the link mailed there; it works once, within 24 hours.',
  cancel: 'Cancel the change',
};

import type { Account } from '../accounts/account.entity.js';
import { addressee } from '../accounts/account.mails.js';
import type { Decision } from '../decisions/decision.js';
import type { Mail } from '../mail/mail.js';

/** Tells the decision on a certificate, with the reason of a rejection or the note of an approval (R-REG-4). */
export function certificateDecided(
  account: Pick<Account, 'email' | 'language'>,
  companyName: string,
  decision: Decision,
  reason: string | null,
): Mail {
  const to = addressee(account);
  return decision === 'APPROVED'
    ? { template: 'certificateApproved', ...to, params: { companyName, note: reason } }
    : { template: 'certificateRejected', ...to, params: { companyName, reason: reason ?? '' } };
}

import type { Account } from '../accounts/account.entity.js';
import type { Decision } from '../decisions/decision.js';
import type { Mail } from '../messages/email/letter.js';
import { certificateApproved, certificateRejected } from './certificate.letters.js';

/** The mail about a decision on a certificate, with the reason of a rejection or the note of an approval (R-REG-4). */
export function certificateDecision(
  account: Pick<Account, 'email' | 'language'>,
  companyName: string,
  decision: Decision,
  reason: string | null,
): Mail {
  return decision === 'APPROVED'
    ? certificateApproved.to(account, { companyName, note: reason })
    : certificateRejected.to(account, { companyName, reason: reason ?? '' });
}

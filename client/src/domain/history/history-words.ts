import type { HistoryAction, HistoryEntryPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import type { Tone } from '../../ui/tone';

type Entry = HistoryEntryPartsFragment;

/** How each action is shown; one that is missing here does not compile, as one without words does not. */
export const actionTone: Record<HistoryAction, Tone> = {
  CREATED: 'info',
  CHANGED: 'info',
  DELETED: 'danger',
  ENTERED_AGAIN: 'info',
  REGISTERED: 'info',
  APPROVED: 'success',
  REJECTED: 'danger',
  EMAIL_VERIFIED: 'success',
  CONSENTED: 'success',
  PASSWORD_CHANGED: 'info',
  INVITED: 'info',
  DISABLED: 'danger',
  ENABLED: 'success',
  SECOND_FACTOR_SET: 'success',
  SECOND_FACTOR_REMOVED: 'warning',
  BOUND: 'info',
  UNBOUND: 'warning',
  LINKED: 'info',
  UNLINKED: 'info',
  ATTACHMENT_ADDED: 'info',
  ATTACHMENT_REMOVED: 'warning',
  CERTIFICATE_SUBMITTED: 'info',
  CERTIFICATE_APPROVED: 'success',
  CERTIFICATE_REJECTED: 'danger',
  CERTIFICATE_REVOKED: 'danger',
  CERTIFICATE_RESTORED: 'success',
  ACCOUNT_JOINED: 'info',
  READING_RIGHT_GIVEN: 'success',
  READING_RIGHT_TAKEN: 'warning',
  ADMINISTRATOR_GIVEN: 'success',
  ADMINISTRATOR_TAKEN: 'warning',
  EMAIL_CHANGED: 'info',
  EMAIL_CORRECTED: 'warning',
  ACCOUNT_ENDED: 'danger',
  ACCOUNT_RESTORED: 'success',
  REMINDERS_REDUCED: 'info',
  REMINDERS_RESTORED: 'info',
  SUBMITTED: 'info',
  BRANCH_APPROVED: 'success',
  FORWARDED: 'success',
  RETURNED: 'warning',
  RESUBMITTED: 'info',
  WITHDRAWN: 'neutral',
  ISSUED: 'success',
  MADE: 'info',
  COLLECTED: 'success',
  RENEWED: 'success',
  EXCHANGE_SUBMITTED: 'info',
  EXCHANGED: 'neutral',
  FEE_PAID: 'success',
  FEE_WAIVED: 'info',
  FEE_REOPENED: 'warning',
  COLLECTION_UNDONE: 'warning',
  EXCHANGE_UNDONE: 'warning',
  AREAS_CHANGED: 'info',
  CANCELLED: 'danger',
  HELD: 'danger',
  HOLD_LIFTED: 'success',
  BLOCKED: 'danger',
  STOP_PROPOSED: 'warning',
  STOP_DECLINED: 'neutral',
  STOP_WITHDRAWN: 'neutral',
  UNBLOCKED: 'success',
  DEACTIVATED: 'danger',
  DEACTIVATION_ENDED: 'success',
  DEACTIVATED_UNUSED: 'danger',
  LATE_PASSAGE: 'success',
  DEACTIVATED_ANOMALIES: 'danger',
  ANOMALIES_ENDED: 'success',
  REINSTATED: 'success',
  REINSTATED_AT_ONCE: 'success',
  ACCESS_GRANTED: 'warning',
  PHONE_CODE_SENT: 'info',
  HOLDER_CODE_SENT: 'info',
  HOLDER_RECORD_OPENED: 'info',
  PHONE_VERIFIED: 'success',
  ACCESS_GRANT_ENDED: 'info',
  BANNED: 'danger',
  BAN_LIFTED: 'success',
  RESTORED: 'success',
  PLACES_TAKEN_BACK: 'warning',
  PLACES_GIVEN_BACK: 'success',
  COMPANY_BARRED: 'danger',
  COMPANY_BAR_ENDED: 'success',
  SPOT_CHECK_PASSED: 'success',
  SPOT_CHECK_FAILED: 'danger',
  SUSPENSION_LIFTED: 'success',
  TOKEN_CREATED: 'info',
  TOKEN_REVOKED: 'warning',
  CLOSED: 'danger',
  REOPENED: 'success',
  TRIED_AGAIN: 'info',
  GIVEN_UP: 'warning',
};

export const actionText = (action: HistoryAction) => t(`history:action.${action}`);

/** Who did it. Staff are shown with their organisation, so that they are not taken for colleagues. */
export function authorText({ action, by, byKind }: Entry): string {
  if (byKind === 'STAFF') return by ? t('history:by.staffNamed', { name: by }) : t('history:by.STAFF');
  if (byKind === 'COMPANY') return by ?? t('history:by.COMPANY');
  if (action === 'REGISTERED' || action === 'CERTIFICATE_SUBMITTED') return t('history:by.applicant');
  return action === 'EMAIL_VERIFIED' || action === 'EMAIL_CHANGED' || action === 'PASSWORD_CHANGED'
    ? t('history:by.mailedLink')
    : t('history:by.SYSTEM');
}

/** These name what they are about: nothing became something else. */
const naming: ReadonlySet<HistoryAction> = new Set([
  'BOUND',
  'UNBOUND',
  'LINKED',
  'UNLINKED',
  'ATTACHMENT_ADDED',
  'ATTACHMENT_REMOVED',
  'ACCOUNT_JOINED',
  'ACCOUNT_ENDED',
  'ACCOUNT_RESTORED',
  'INVITED',
  'SPOT_CHECK_FAILED',
  'SUSPENSION_LIFTED',
  'TOKEN_CREATED',
  'TOKEN_REVOKED',
]);

/** These fields have the same label for every action. */
const namingFields: ReadonlySet<string> = new Set(['applicationNumber', 'passNumber', 'people', 'cause', 'until']);

export const namesOnly = ({ action }: Entry, field: string) => naming.has(action) || namingFields.has(field);

import type { Translation } from '../../lib/text-types';
import type { applicationWords as zh } from './texts.zh-Hant';

export const applicationWords: Translation<typeof zh> = {
  form: {
    FOREIGN_SINGLE_ENTRY: 'Application for foreign single-entry passes',
    PERIODIC: 'Application for periodic passes',
    TEMPORARY: 'Application for temporary passes',
    CANCELLATION: 'Cancellation of passes',
    RENEWAL: 'Renewal of passes',
    AREA_CHANGE: 'Change of areas',
  },
  formShort: {
    FOREIGN_SINGLE_ENTRY: 'Foreign single-entry pass',
    PERIODIC: 'Periodic pass',
    TEMPORARY: 'Temporary pass',
    CANCELLATION: 'Cancellation',
    RENEWAL: 'Renewal',
    AREA_CHANGE: 'Change of areas',
  },
  state: {
    REVIEW: 'To be reviewed',
    POLICE_CHECK: 'Police check',
    RETURNED: 'To be corrected',
    TO_BE_MADE: 'Card to be made',
    MADE: 'Card made',
    COLLECTED: 'Card collected',
    DONE: 'Done',
    REJECTED: 'Rejected',
    WITHDRAWN: 'Withdrawn',
    CANCELLED: 'Cancelled',
  },
  action: {
    APPROVE: 'Approve',
    RETURN: 'Return for correction',
    REJECT: 'Reject',
    RESUBMIT: 'Send in again',
    WITHDRAW: 'Withdraw',
    MARK_MADE: 'Mark as made',
    MARK_COLLECTED: 'Mark as collected',
    CANCEL: 'Cancel',
  },
  step: { REVIEW: 'Review', POLICE_CHECK: 'Police check' },
  term: {
    DAY: '{{count}} days',
    DAY_one: '{{count}} day',
    MONTH: '{{count}} months',
    MONTH_one: '{{count}} month',
    YEAR: '{{count}} years',
    YEAR_one: '{{count}} year',
  },
  unit: { DAY: 'days', MONTH: 'months', YEAR: 'years' },
};

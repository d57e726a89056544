import type { Translation } from '../../lib/text-types';
import type { newApplication as zhHant } from './texts.zh-Hant';

export const newApplication: Translation<typeof zhHant> = {
  personTitle: 'What can be applied for now',
  notNow: 'Not possible now',
  begin: {
    FOREIGN_SINGLE_ENTRY: 'Apply for a single-entry pass',
    PERIODIC: 'Apply for a periodic pass',
    TEMPORARY: 'Apply for a temporary pass',
    CANCELLATION: 'Apply for cancellation',
    RENEWAL: 'Apply for renewal',
    AREA_CHANGE: 'Apply for other areas',
  },
  reason: {
    FOREIGN_SINGLE_ENTRY: 'Reason for entry',
    PERIODIC: 'Reason for applying',
    TEMPORARY: 'Reason for applying',
    CANCELLATION: 'Reason for applying',
    RENEWAL: 'Reason for applying',
    AREA_CHANGE: 'Reason for applying',
  },
  hint: {
    FOREIGN_SINGLE_ENTRY: 'Issued at once, valid for 24 hours.',
    PERIODIC: 'The card is made after review and police check.',
    TEMPORARY: 'The card is made after review and police check.',
    CANCELLATION: 'Once it is approved, the pass can never be used again.',
    RENEWAL: 'A new card goes on where this one ends.',
    AREA_CHANGE: 'Other ports or areas; card and dates stay as they are.',
  },
};

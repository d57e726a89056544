import type { Translation } from '../../lib/text-types';
import type { unusedCards as zhHant } from './texts.zh-Hant';

export const unusedCards: Translation<typeof zhHant> = {
  title: 'Cards without passage',
  anomalyNotice:
    'Two entries or two exits in a row at one port are a record anomaly unless the missing one is reported within 24 hours. Two in a calendar month deactivate the card; the branch of the port ends it, not a reinstatement.',
  field: {
    number: 'Pass number',
    idNumber: 'ID number',
    name: 'Name',
    validFrom: 'Valid from',
    validTo: 'Valid to',
    lastUsedAt: 'Last passage',
    comparedOn: 'Compared on',
    port: 'Pickup port',
    status: 'Status',
    statusFilter: 'Status',
    deactivatedAt: 'Deactivated at',
    anomalies: 'Passages in question',
    action: 'Action',
  },
  deactivated: {
    NO_PASSAGE: 'Deactivated (not used)',
    RECORD_ANOMALIES: 'Deactivated (record anomalies)',
    BRANCH_DECISION: 'Deactivated (by a branch)',
  },
  dueOn: 'Will be deactivated on {{date}}',
  direction: { IN: 'two entries', OUT: 'two exits' },
  anomaly: '{{port}}, {{direction}}: {{earlier}}, then {{later}}',
  anomaliesHidden: 'Shown to the accounts that may read the pass',
  range: '{{from}} to {{to}} of {{total}}',
  empty: {
    SIX_MONTHS: 'No card is unused for six months',
    FIVE_MONTHS: 'No card is unused for five months',
    ANOMALIES: 'No card is deactivated for record anomalies',
  },
};

import type { Translation } from '../../lib/text-types';
import type { branchCards as zhHant } from './texts.zh-Hant';

export const branchCards: Translation<typeof zhHant> = {
  description:
    'Cards that open ports of your branches and were not used for five or six months, or have record anomalies.',
  tab: { SIX_MONTHS: 'Unused for 6 months', FIVE_MONTHS: 'Unused for 5 months', ANOMALIES: 'Record anomalies' },
  end: {
    action: 'End',
    actionOf: 'End the deactivation of {{number}} for record anomalies',
    title: 'End the deactivation of {{number}} for record anomalies',
    mailTo: 'The reason is mailed to the company and kept on record.',
    label: 'Reason',
    confirm: 'End the deactivation',
    done: '{{number}} is no longer deactivated for anomalies',
    effectTitle: 'What this does',
    effect: 'The card can be used at once; these anomalies no longer count.',
  },
};

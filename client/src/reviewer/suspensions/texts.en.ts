import type { Translation } from '../../lib/text-types';
import type { suspensions as zhHant } from './texts.zh-Hant';

export const suspensions: Translation<typeof zhHant> = {
  title: 'Suspensions',
  description:
    'A company whose spot check failed may not apply for foreign single-entry passes for that port for 7 days, the day of the check included. These are for the ports of your branches.',
  field: { company: 'Company', organisationNumber: 'UBN or agency code' },
  filter: { company: 'Company, or beginning of its number' },
  emptyRunning: 'No company is suspended now',
  lift: {
    action: 'Lift early',
    actionOf: 'Lift early: {{company}}, {{port}}',
    title: 'Lift the suspension of {{company}} for {{port}}',
    mailTo: 'The reason is mailed to {{company}}. This cannot be undone.',
    effectTitle: 'It takes effect at once',
    effect:
      'The suspension would run to {{to}}. Once lifted, the company may apply for foreign single-entry passes for {{port}} again.',
    others: 'Another suspension of the same company and port goes on.',
    label: 'Reason for lifting',
    confirm: 'Lift and mail',
    done: 'The suspension of {{company}} for {{port}} is lifted',
    mailed: 'The company will be notified by mail',
    conflict: 'This suspension has just changed',
    conflictBody: '{{company}}, {{port}}: {{text}} The list now shows the current state.',
  },
};

import type { Translation } from '../../lib/text-types';
import type { suspensions as zh } from './texts.zh-Hant';

export const suspensions: Translation<typeof zh> = {
  title: 'Suspensions',
  ownTitle: 'Suspensions',
  tile: 'Suspensions now',
  description:
    'A company whose spot check failed may not apply for foreign single-entry passes for that port for 7 days, the day of the check included. These are for the ports of your branches.',
  ownDescription:
    'After a failed spot check your company may not apply for foreign single-entry passes for that port for 7 days, the day of the check included. Other ports are not affected.',
  state: { RUNNING: 'Suspended', LIFTED: 'Suspension lifted', ENDED: 'Suspension over' },
  tab: { RUNNING: 'Running', LIFTED: 'Lifted early', ENDED: 'Over', ALL: 'All' },
  periodOf: 'Period {{period}}',
  portOf: 'Port: {{port}}',
  ranOut: 'Ran its 7 days',
  liftedOf: 'Lifted early on {{date}} by {{by}}',
  liftedAtOf: 'Lifted early on {{date}}',
  field: {
    company: 'Company',
    port: 'Port',
    period: 'Period',
    passNumber: 'Pass checked',
    reason: 'Why it failed',
    state: 'State',
    liftedAt: 'Lifted on',
    liftedBy: 'Lifted by',
    liftReason: 'Why it was lifted',
    lifting: 'Lifted',
    suspension: 'Suspension',
  },
  filter: { company: 'Company, or beginning of its number' },
  empty: 'No suspensions',
  emptyRunning: 'No company is suspended now',
  emptyOwn: 'Your company has no suspensions',
  emptyOwnHint:
    'Copies of passports are spot-checked after single-entry passes are issued; a suspension by a failed check stands here.',
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
    mailed: 'The company will be told by mail',
    conflict: 'This suspension has just changed',
    conflictBody: '{{company}}, {{port}}: {{text}} The list now shows where it stands.',
  },
  notice: {
    title: 'Suspended: no foreign single-entry passes for these ports now',
    line: '{{port}}: suspended {{period}}. You may apply again from {{again}}.',
    reason: 'Reason: {{reason}}',
    all: 'See all suspensions',
  },
  form: {
    barred: 'Suspended ({{period}}). You may apply again from {{again}}.',
    chosen: 'This application names a suspended port: {{ports}}. Untick its areas, or it cannot be submitted.',
    untick: 'A suspended port: untick its areas',
  },
};
